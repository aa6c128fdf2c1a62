package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Bad input gets a clear problem and changes nothing:")
class BadInputTest {
    private static final String REPORT = "/api/v1/cases/report-content";

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final Kept kept = Kept.by(running);
    private long casesBefore;

    @BeforeEach
    void remember() {
        casesBefore = kept.cases();
    }

    static Stream<Arguments> badReports() {
        return Stream.of(
                arguments("an unknown field", Bodies.reportWith("colour", "red"), "/colour", "unknown-field"),
                arguments("a missing field", Bodies.reportWithout("title"), "/title", "missing-field"),
                arguments("a wrong type", Bodies.reportWith("title", 7), "/title", "wrong-type"),
                arguments("no JSON", "{\"title\": ", "/title", "malformed-json"),
                arguments("a NUL in a text", Bodies.reportTitled("a\\u0000b"), "/title", "control-character"),
                arguments("half a surrogate pair", Bodies.reportTitled("a\\ud800b"), "/title", "control-character"),
                arguments("a URL that is none", Bodies.reportOf("not a url"), "/items/0/url", "not-a-url"),
                arguments(
                        "a private address",
                        Bodies.reportOf("http://192.168.1.1/x"),
                        "/items/0/url",
                        "private-address"),
                arguments(
                        "this very machine", Bodies.reportOf("http://localhost/x"), "/items/0/url", "private-address"),
                arguments("a date in the future", Bodies.reportWith("at", Bodies.tomorrow()), "/at", "in-the-future"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badReports")
    void a_report_with(String what, String body, String pointer, String fault) {
        Reply reply = api.call("intake@abei", "POST", REPORT, body, Map.of());
        problem(reply, 400, "bad-shape");
        assertThat(reply.body().path("errors").valueStream().map(BadInputTest::fault))
                .as(reply.body().toString())
                .contains(pointer + " " + fault);
        assertThat(kept.cases()).isEqualTo(casesBefore);
    }

    @Test
    void ten_megabytes_are_turned_away_quickly() throws Exception {
        String body = Bodies.reportWith("description", "x".repeat(10_000_000));
        HttpRequest request = HttpRequest.newBuilder(running.address().resolve(REPORT))
                .header("Authorization", "Bearer " + api.token("intake@abei"))
                .header("Content-Type", "application/json")
                .expectContinue(true)
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"too-large\"");
        assertThat(kept.cases()).isEqualTo(casesBefore);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Content-Type     | text/plain
        Content-Type     | application/xml
        Content-Type     | application/x-www-form-urlencoded
        Content-Type     | application/json; charset=utf-16
        Content-Type     | nonsense
        Content-Encoding | gzip
        Content-Encoding | br, identity
        """)
    void a_body_of_another_kind_is_told_so_and_not_read(String header, String kind) throws Exception {
        HttpResponse<String> answer = sent(header, kind);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"unsupported-media-type\"");
        assertThat(kept.cases()).isEqualTo(casesBefore);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Content-Type     | application/json; charset=UTF-8
        Content-Encoding | identity
        """)
    void a_body_of_no_declared_kind_or_of_ours_is_read(String header, String kind) throws Exception {
        assertThat(sent(header, kind).statusCode()).isEqualTo(201);
    }

    /** A report with this one header about its body and no other. */
    private HttpResponse<String> sent(String header, String kind) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(running.address().resolve(REPORT))
                .header("Authorization", "Bearer " + api.token("intake@abei"))
                .header(header, kind)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(Bodies.json(Bodies.report())))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        an unknown agency             | coordinator@abei  | offer-lead             | 409 | unknown-agency         | {"toAgency":"NOWHERE"}
        an unknown violation type     | classifier@abei   | classify-violation     | 409 | unknown-violation-type | {"productField":"functional_food","violationTypes":["BAD_TASTE"],"actDate":"2026-06-01","urgency":"normal"}
        a type not in force that day  | classifier@abei   | classify-violation     | 409 | type-not-in-force      | {"productField":"functional_food","violationTypes":["FOOD_NO_ADVISORY"],"actDate":"2020-01-01","urgency":"normal"}
        a command out of order        | classifier@abei   | correct-classification | 409 | not-classified         | {"productField":"functional_food","violationTypes":["FOOD_NO_ADVISORY"],"actDate":"2026-06-01","urgency":"normal","reason":"Ghi nhầm."}
        the wrong role                | expert@vfa        | offer-lead             | 403 | wrong-role             | {"toAgency":"VFA"}
        the role of the wrong agency  | coordinator@mocst | offer-lead             | 403 | wrong-agency           | {"toAgency":"VFA"}
        a reader who may not see it   | coordinator@svh_hn| offer-lead             | 404 | no-such-case           | {"toAgency":"VFA"}
        a case that never was         | coordinator@abei  | ../01a20d10-e11d-76bd-83af-8f655566f771/offer-lead | 404 | no-such-case | {"toAgency":"VFA"}
        """)
    void a_step_with(String what, String officer, String command, int status, String code, String body) {
        String id = Bodies.freshCase(api);
        Reply reply = api.call(officer, "POST", path(id, command), body, Map.of());
        problem(reply, status, code);
        assertThat(kept.events(id)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        coordinator@abei | GET  | affairs/{none}                            | unknown-affair |
        coordinator@abei | GET  | affairs/x                                 | unknown-affair |
        coordinator@abei | POST | affairs/{none}/add-case-to-affair         | unknown-affair      | {"caseId":"{case}"}
        coordinator@abei | POST | affairs/x/add-case-to-affair              | unknown-affair      | {"caseId":"{case}"}
        lists@abei       | GET  | lists/{none}/history                      | unknown-listing |
        lists@abei       | GET  | lists/{none}/delisting                    | no-such-delisting |
        reporter@demo    | POST | lists/{none}/challenge-listing            | unknown-listing     | {"contact":"a@example.com","grounds":"Nhầm trang."}
        reporter@demo    | POST | lists/x/challenge-listing                 | unknown-listing     | {"contact":"a@example.com","grounds":"Nhầm trang."}
        lists@abei       | GET  | lists/grey                                | no-such-list |
        lists@abei       | GET  | lists/white/files/1999-01-01              | no-such-file |
        reporter@demo    | GET  | publications/{none}                       | unknown-publication |
        reporter@demo    | GET  | publications/{none}.csv                   | unknown-publication |
        lists@abei       | GET  | publishing/proposals/{none}               | unknown-publication |
        coordinator@abei | POST | publishing/{none}/publish-figures         | unknown-publication | {}
        coordinator@abei | POST | publishing/x/publish-figures              | unknown-publication | {}
        coordinator@abei | POST | publishing/x/publish-figures?dryRun=true  | unknown-publication | {}
        admin@hoso       | GET  | registry/amendments/{none}                | unknown-amendment |
        admin@hoso       | POST | registry/amendments/x/confirm-amendment   | unknown-amendment   | {}
        coordinator@abei | GET  | subjects/{none}                           | no-such-subject |
        coordinator@abei | GET  | subjects/x                                | no-such-subject |
        coordinator@abei | GET  | figures/none                              | no-such-figure |
        coordinator@abei | GET  | exports/999999999                         | no-such-file |
        admin@hoso       | PUT  | views/none/rebuild                        | no-such-view |
        coordinator@abei | GET  | proofs/checkpoints/999999999/timestamps   | no-such-checkpoint |
        coordinator@abei | GET  | cases/{none}                              | no-such-case |
        coordinator@abei | GET  | cases/{case}/appeals/{none}               | no-such-appeal |
        coordinator@abei | GET  | cases/{case}/appeals/x                    | no-such-appeal |
        coordinator@abei | GET  | cases/{case}/decisions/x/picture          | no-such-decision |
        coordinator@abei | GET  | cases/{case}/corrections/999/ripple       | no-such-correction |
        coordinator@abei | GET  | cases/{case}/corrections/fields?version=999 | no-such-event |
        coordinator@abei | GET  | cases/{case}/dispatches/{none}/letter     | no-such-dispatch |
        """)
    void what_is_not_there_is_told_by_its_own_name(
            String officer, String method, String path, String code, @Nullable String body) {
        String id = Bodies.freshCase(api);
        if (path.startsWith("cases/{case}"))
            for (String view : List.of("", "/history"))
                KillNineTest.await(
                        "the case is seen",
                        () -> api.get(officer, "/api/v1/cases/" + id + view).status() == 200);
        Function<String, String> named = text ->
                text.replace("{case}", id).replace("{none}", UUID.randomUUID().toString());
        problem(
                api.call(
                        officer,
                        method,
                        named.apply("/api/v1/" + path),
                        body == null ? null : named.apply(body),
                        Map.of()),
                404,
                code);
        assertThat(kept.events(id)).isEqualTo(1);
    }

    @Test
    void a_stale_version_is_told_the_current_one_and_what_happened_since() {
        String id = Bodies.freshCase(api);
        assertThat(api.post("coordinator@abei", path(id, "add-note"), Bodies.note("Một"))
                        .status())
                .isEqualTo(200);
        Reply reply = note(id, Map.of("If-Match", "\"0\""), "Hai");
        problem(reply, 412, "stale-version");
        assertThat(reply.body().toString()).contains("note-added");
        assertThat(kept.events(id)).isEqualTo(2);
    }

    @Test
    void a_key_used_for_another_body_is_turned_down_and_for_the_same_body_harmless() {
        String id = Bodies.freshCase(api);
        Map<String, String> key = Map.of("Idempotency-Key", "key-" + id);
        Reply first = note(id, key, "Một");
        Reply again = note(id, key, "Một");
        problem(note(id, key, "Hai"), 422, "idempotency-key-reused");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("version")).isEqualTo(first.body().path("version"));
        assertThat(again.body().path("created")).isEqualTo(first.body().path("created"));
        assertThat(kept.events(id)).isEqualTo(2);
    }

    @Test
    void of_two_commands_racing_for_one_version_of_a_case_one_wins() {
        String id = Bodies.freshCase(api);
        List<Reply> replies = Stream.of("Một", "Hai")
                .parallel()
                .map(text -> note(id, Map.of("If-Match", "\"0\""), text))
                .toList();
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
        assertThat(kept.events(id)).isEqualTo(2);
    }

    @Test
    void of_two_commands_racing_for_one_thing_the_second_is_decided_anew_and_refused() {
        String id = Bodies.freshCase(api);
        List<Reply> replies = Stream.of(1, 2)
                .parallel()
                .map(i -> api.post("coordinator@abei", path(id, "offer-lead"), CommandBody.fields("toAgency", "VFA")))
                .toList();
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        assertThat(replies).extracting(reply -> reply.text("code")).contains("already-offered");
        assertThat(kept.events(id)).isEqualTo(2);
    }

    @Test
    void an_import_with_malformed_lines_in_its_middle_takes_all_the_others_and_names_the_lines() throws Exception {
        int lines = 1_500;
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= lines; i++)
            body.append(i == 700 ? "{\"title\": broken" : i == 701 ? "[]" : Bodies.json(Bodies.report()))
                    .append('\n');
        List<JsonNode> outcomes = imported(body.toString());
        assertThat(outcomes).hasSize(lines);
        List<JsonNode> down = outcomes.stream()
                .filter(line -> line.path("outcome").asString("").equals("turned_down"))
                .toList();
        assertThat(down).extracting(line -> line.path("line").asLong()).containsExactly(700L, 701L);
        assertThat(down)
                .allMatch(line -> line.path("problem").path("code").asString("").equals("bad-shape"));
        assertThat(kept.cases()).isEqualTo(casesBefore + lines - 2);
    }

    private List<JsonNode> imported(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(running.address().resolve("/api/v1/cases/import"))
                .header("Authorization", "Bearer " + api.token("intake@abei"))
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body()
                .map(line -> org.hoso.wire.CaseJson.stored().readTree(line))
                .toList();
    }

    private Reply note(String caseId, Map<String, String> headers, String text) {
        return api.call("coordinator@abei", "POST", path(caseId, "add-note"), Bodies.json(Bodies.note(text)), headers);
    }

    private static String path(String caseId, String command) {
        return command.startsWith("../")
                ? "/api/v1/cases/" + command.substring(3)
                : "/api/v1/cases/" + caseId + "/" + command;
    }

    static String fault(JsonNode error) {
        return error.path("pointer").asString("") + " " + error.path("code").asString("");
    }

    static void problem(Reply reply, int status, String code) {
        assertThat(reply.text("code")).as(reply.body().toString()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank();
    }
}
