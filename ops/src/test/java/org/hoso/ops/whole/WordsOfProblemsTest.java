package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A problem says in words what to do next:")
class WordsOfProblemsTest {
    private static final String CASES = "/api/v1/cases/";

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @ParameterizedTest(name = "{1} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            coordinator@abei | offer-lead         | {"toAgency":"BYT"} | /toAgency | agencies | MOH
            coordinator@abei | offer-lead         | {"toAgency":"vfa"} | /toAgency | agencies | VFA
            classifier@abei  | classify-violation | {"productField":"functional_food","violationTypes":["FOOD_NO_ADVISORYY"],"actDate":"2026-06-01","urgency":"normal"} | /violationTypes/0 | violation-types | FOOD_NO_ADVISORY
            intake@abei      | add-item           | {"item":{"url":"https://facebook.example/p/1","platform":"META"}} | /item/platform | platforms | FACEBOOK
            intake@abei      | ../report-content  | {"reporter":{"type":"citizen","province":"HCM"},"title":"Viên uống","productField":"functional_foods","items":[{"url":"https://facebook.example/p/3"}]} | /productField | product-fields | functional_food
            intake@abei      | ../report-content  | {"reporter":{"type":"citizen","province":"Hà Nội"},"title":"Viên uống","productField":"functional_food","items":[{"url":"https://facebook.example/p/2"}]} | /reporter/province | provinces | HN
            intake@abei      | add-item           | {"item":{"url":"https://facebook.example/p/4","itemKind":"bài đăng"}} | /item/itemKind | item-kinds | post
            decider@abei     | order-remedies-only | {"remedies":["REMOVE_ADS"],"reason":"Hết thời hiệu.","document":{"number":"9/QĐ-KPHQ","date":"2026-11-24"}} | /remedies/0 | remedies | REMOVE_AD
            """)
    void an_unknown_code_is_told_its_field_its_list_and_what_is_near(
            String officer, String command, String body, String pointer, String list, String near) {
        String path = command.startsWith("../")
                ? CASES + command.substring(3)
                : CASES + Bodies.freshCase(api) + "/" + command;
        Reply reply = api.call(officer, "POST", path, body, Map.of());
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(409);
        assertThat(reply.text("detail")).contains("/api/v1/registry/" + list);
        assertThat(reply.body().path("errors").valueStream().map(BadInputTest::fault))
                .as(reply.body().toString())
                .containsExactly(pointer + " not-listed");
        String told = reply.body().path("errors").path(0).path("detail").asString();
        assertThat(told).contains("/api/v1/registry/" + list).containsPattern("\\b" + near + " \\(");
        assertThat(api.get(officer, "/api/v1/registry/" + list + "?limit=500")
                        .body()
                        .path("entries")
                        .findValuesAsString("code"))
                .contains(near);
        JsonNode rehearsed =
                api.call(officer, "POST", path + "?dryRun=true", body, Map.of()).body();
        assertThat(rehearsed.at("/refusal/errors")).isEqualTo(reply.body().path("errors"));
    }

    @Test
    void a_case_is_named_by_its_number_wherever_by_its_id_in_any_case_of_letters() {
        String one = freshNumber();
        String other = freshNumber();
        for (String command : List.of("/merge-cases", "/split-case"))
            done(api.post(
                    "coordinator@abei", CASES + one + command, fields("absorbed", other, "reason", "Một chiến dịch.")));
        KillNineTest.await(
                "the case is seen by its number",
                () -> api.get("coordinator@abei", CASES + one).status() == 200);
        Reply affair = done(api.post("coordinator@abei", "/api/v1/affairs/open-affair", fields("title", "Một vụ")));
        String affairId = affair.body().path("created").path("affairId").asString(affair.text("affairId"));
        done(api.post(
                "coordinator@abei", "/api/v1/affairs/" + affairId + "/add-case-to-affair", fields("caseId", one)));
    }

    @Test
    void a_number_that_no_case_has_is_refused_like_an_id_that_no_case_has() {
        String id = Bodies.freshCase(api);
        Reply byNumber = merge(id, "HS-2026-999999999");
        Reply byId = merge(id, UUID.randomUUID().toString());
        BadInputTest.problem(byNumber, 409, "unknown-case");
        BadInputTest.problem(byId, 409, "unknown-case");
        assertThat(byNumber.text("detail")).isEqualTo(byId.text("detail"));
        assertThat(byNumber.body().path("details")).isEqualTo(byId.body().path("details"));
        assertThat(only(merge(id, "HS-26"))).contains("/absorbed wrong-form").contains("HS-2026-000123");
    }

    @Test
    void whose_data_is_to_be_erased_is_named_by_the_number_of_the_case_too() {
        String number = freshNumber();
        Reply open = erasure(number, number);
        BadInputTest.problem(open, 409, "kept-while-open");
        BadInputTest.problem(erasure(number, "HS-2026-999999999"), 409, "unknown-person");
        assertThat(only(erasure(number, "HS-26"))).contains("/about not-a-uuid");
    }

    private Reply erasure(String number, String about) {
        return api.post(
                "dpo@mocst",
                CASES + number + "/erase-person",
                fields(
                        "about",
                        about,
                        "legalBasis",
                        "Điều 14 Luật Bảo vệ dữ liệu cá nhân",
                        "document",
                        fields("number", "12/QĐ", "date", "2026-11-24")));
    }

    @Test
    void what_is_open_is_told_in_words_and_by_code_in_the_details() {
        Map<String, Object> report = Bodies.report();
        report.put("reporter", fields("type", "citizen", "province", "HCM", "contact", "a@example.com"));
        String id =
                done(api.post("intake@abei", CASES + "report-content", report)).text("caseId");
        Reply reply = api.call(
                "coordinator@abei",
                "POST",
                CASES + id + "/close-case",
                "{\"outcome\":\"no_violation\"}",
                Map.of("Accept-Language", "en"));
        BadInputTest.problem(reply, 409, "tracks-open");
        assertThat(reply.text("detail"))
                .contains("1 reporter(s) not told the outcome")
                .doesNotContain("outcome:");
        assertThat(reply.body().path("details").path("open").toString()).contains("outcome:");
    }

    @Test
    void a_time_that_is_too_late_is_not_called_too_early() {
        String body =
                """
                {"method":"screenshot","capturedAt":"%s","sha256":"%s","mediaType":"image/png","sizeBytes":1}
                """.formatted(Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS), "0".repeat(64));
        Reply reply = api.call("intake@abei", "POST", CASES + Bodies.freshCase(api) + "/add-evidence", body, Map.of());
        BadInputTest.problem(reply, 409, "later-than-the-step");
        assertThat(BadInputTest.fault(reply.body().path("errors").path(0))).isEqualTo("/capturedAt rule");
    }

    @ParameterizedTest(name = "{1} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            intake@abei  | notify-outcome | {"addressee":"reporter","outcome":"no_violation"} | /reportId rule | reportId
            intake@abei  | notify-outcome | {"addressee":"sector_body","outcome":"no_violation"} | /agency rule | agency
            liaison@abei | check-removal | {"itemId":"01a20d10-e11d-76bd-83af-8f655566f771","vantage":"Hà Nội!","result":"gone"} | /vantage rule | a-z
            """)
    void a_rule_about_one_field_points_to_it(String officer, String command, String body, String fault, String words) {
        assertThat(only(api.call(officer, "POST", CASES + Bodies.freshCase(api) + "/" + command, body, Map.of())))
                .contains(fault)
                .contains(words);
    }

    @Test
    void a_value_of_another_form_is_told_the_form_expected() {
        Reply version = api.call(
                "coordinator@abei",
                "POST",
                CASES + Bodies.freshCase(api) + "/add-note",
                Bodies.json(Bodies.note("Một")),
                Map.of("If-Match", "15"));
        assertThat(only(version)).contains("/If-Match wrong-form").contains("\"15\"");
        assertThat(only(api.get("coordinator@abei", "/api/v1/registry/agencies?on=02/12/2026")))
                .contains("/on wrong-form")
                .contains("2026-11-24");
    }

    private Reply merge(String id, String absorbed) {
        return api.post(
                "coordinator@abei",
                CASES + id + "/merge-cases",
                fields("absorbed", absorbed, "reason", "Một chiến dịch."));
    }

    /** In small letters. */
    private String freshNumber() {
        return api.post("intake@abei", CASES + "report-content", Bodies.report())
                .text("caseNumber")
                .toLowerCase(Locale.ROOT);
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isBetween(200, 201);
        return reply;
    }

    /** The only fault: pointer, code and words. */
    private static String only(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.body().path("errors").size())
                .as(reply.body().toString())
                .isEqualTo(1);
        return BadInputTest.fault(reply.body().path("errors").path(0)) + ": "
                + reply.body().path("errors").path(0).path("detail").asString();
    }
}
