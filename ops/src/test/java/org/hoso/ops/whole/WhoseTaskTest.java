package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Ending;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Whose task it is, and what is done next, over HTTP")
class WhoseTaskTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final List<String> TYPES = List.of("MISLEADING_ATTRIBUTES");

    private final Api api = Running.shared().api(exchange -> {});
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName(
            "links of a violation that nobody was asked to remove are counted on the board, and nothing says that all is done")
    void links_never_asked_for() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        for (String url : List.of(StoryStart.post("youtube.example"), StoryStart.post("shop.example")))
            matter.step("intake@abei", "add-item", fields("item", fields("url", url)));
        Openings.removed(matter, Openings.notice(matter));
        Openings.told(matter, "removed");

        JsonNode row =
                boardUntil(matter, one -> one.at("/why/code").asString("").equals("items_unasked"));

        assertThat(row.at("/why/sentence/vi").asString()).startsWith("2 đường dẫn vi phạm chưa được yêu cầu gỡ");
        assertThat(row.path("status").asString()).isNotEqualTo("executed");
        assertThat(row.at("/turn/code").asString()).isEqualTo("ABEI");
        Reply refused = matter.ask(COORDINATOR, "close-case", fields("outcome", "removed"));
        assertThat(refused.text("code")).isEqualTo("items-still-live");
        assertThat(refused.body().at("/details/items")).hasSize(2);
        Ending.closed(matter, "removed", "Trang đã ngừng hoạt động.");
    }

    @Test
    @DisplayName("content back in a closed case is the coordinator's task, and runs no clock before the next notice")
    void back_in_a_closed_case() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        Openings.removed(matter, Openings.notice(matter));
        Openings.told(matter, "removed");
        Ending.closed(matter, "removed", "Không xác định được người vi phạm.");
        matter.later(Duration.ofHours(2)).step("intake@abei", "report-reappearance", fields("itemId", matter.item()));

        JsonNode row =
                boardUntil(matter, one -> one.at("/why/code").asString("").equals("to_reopen"));
        assertThat(row.at("/why/sentence/vi").asString()).isEqualTo("Nội dung xuất hiện lại, cần mở lại hồ sơ");
        assertThat(row.at("/turn/code").asString()).isEqualTo("ABEI");
        assertThat(row.path("due").isNull()).isTrue();
        JsonNode file = matter.file(COORDINATOR);
        assertThat(file.path("next").findValuesAsString("command")).containsExactly("reopen-case");
        assertThat(running(file)).doesNotContain("ad_removal_24h");
        assertThat(started(file)).isEqualTo(1);

        matter.later(Duration.ofHours(1))
                .step(
                        COORDINATOR,
                        "reopen-case",
                        fields("ground", "new_fact", "reason", "Đăng lại.", "document", matter.document("21/CV")));
        matter.later(Duration.ofDays(1));
        Openings.notice(matter);
        matter.until(COORDINATOR, "a removal clock of the second notice", again -> started(again) == 2);
    }

    @Test
    @DisplayName(
            "whoever reports a link of a closed case is told so, with its number where that case may be seen, and the new case names it")
    void reported_again() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        Openings.removed(matter, Openings.notice(matter));
        Openings.told(matter, "removed");
        Ending.closed(matter, "removed", "Không xác định được người vi phạm.");
        JsonNode closed = matter.file(COORDINATOR);
        String number = closed.path("caseNumber").asString();
        Map<String, Object> report = Bodies.report();
        report.put(
                "items", List.of(fields("url", closed.at("/items/0/canonical").asString())));

        JsonNode officer = told("intake@abei", "?dryRun=true", report);
        assertThat(officer.path("code").asString()).isEqualTo("handled-before");
        assertThat(officer.path("caseNumber").asString()).isEqualTo(number);
        assertThat(officer.at("/said/vi").asString()).contains(number);

        matter.later(Duration.ofHours(1))
                .step(
                        COORDINATOR,
                        "reopen-case",
                        fields("ground", "new_fact", "reason", "Đăng lại.", "document", matter.document("21/CV")));
        assertThat(told("intake@abei", "?dryRun=true", report).isMissingNode())
                .as("an open case handles it: the report would join")
                .isTrue();
        Ending.closed(matter, "removed", "Không xác định được người vi phạm.");

        Reply again = api.post("reporter@demo", "/api/v1/cases/report-content", report);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(201);
        assertThat(again.text("caseNumber")).isNotEqualTo(number);
        JsonNode citizen = again.body().at("/links/0");
        assertThat(citizen.path("code").asString()).isEqualTo("handled-before");
        assertThat(citizen.has("caseId") || citizen.has("caseNumber")).isFalse();
        assertThat(citizen.toString()).doesNotContain(number);
        String file = "/api/v1/cases/" + again.text("caseId") + "?since=v0";
        assertThat(api.look(COORDINATOR, file)
                        .body()
                        .at("/items/0/earlier/caseNumber")
                        .asString())
                .isEqualTo(number);
        assertThat(api.look("reporter@demo", file).body().path("items").toString())
                .contains("itemId")
                .doesNotContain(number);
    }

    private JsonNode told(String officer, String how, Map<String, Object> report) {
        return api.post(officer, "/api/v1/cases/report-content" + how, report)
                .body()
                .at("/links/0");
    }

    @Test
    @DisplayName("who declines the lead says why, in the history of whoever may read what was written there")
    void declined() {
        StoryCase matter = Openings.concludedSupplement(stage, 4, TYPES);
        String offer = matter.step(COORDINATOR, "offer-lead", fields("toAgency", "VFA"))
                .created("offerId");
        matter.step(
                "coordinator@vfa", "decline-lead", fields("offerId", offer, "reason", "Không thuộc lĩnh vực quản lý."));

        assertThat(told(matter, "case.lead-declined"))
                .contains("từ chối chủ trì, lý do: “Không thuộc lĩnh vực quản lý.”;");
        Reply foreign = api.get("coordinator@moh", "/api/v1/cases/" + matter.caseId() + "/history");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body().toString()).doesNotContain("Không thuộc lĩnh vực");
    }

    @Test
    @DisplayName("what is done is not named as next any more, and every next step has words")
    void not_what_is_done() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        assertThat(next(matter)).contains("identify-subject", "allege-subject");
        String subject = Openings.identified(matter, "individual", "seller");
        assertThat(next(matter)).doesNotContain("identify-subject", "allege-subject");
        Map<String, Object> asked = fields(
                "platform",
                "FACEBOOK",
                "subjectId",
                subject,
                "kind",
                "temporary",
                "days",
                7,
                "document",
                matter.document("31/YC-KTK"));
        String lock = matter.step("liaison@abei", "request-account-lock", asked).created("lockId");
        assertThat(next(matter)).contains("record-order-delivery");
        matter.later(Duration.ofHours(1))
                .step("liaison@abei", "record-order-delivery", fields("dispatchId", lock, "delivery", "delivered"));
        assertThat(next(matter)).doesNotContain("record-order-delivery").contains("confirm-account-lock");
        for (JsonNode step : matter.file(COORDINATOR).path("next"))
            for (String language : List.of("vi", "en"))
                assertThat(step.path("sentence").path(language).asString())
                        .isNotBlank()
                        .isNotEqualTo(step.path("command").asString());
    }

    private static List<String> next(StoryCase matter) {
        return matter.file(COORDINATOR).path("next").findValuesAsString("command");
    }

    @Test
    @DisplayName("a dispute is named with who settles it, to whoever is refused too, and stands on the board")
    void disputed() {
        StoryCase matter = Openings.concludedSupplement(stage, 4, TYPES);
        matter.step(COORDINATOR, "offer-lead", fields("toAgency", "VFA"));
        matter.refused(COORDINATOR, "offer-lead", fields("toAgency", "VCC"), "already-offered");
        String dispute = matter.step(
                        COORDINATOR,
                        "dispute-competence",
                        fields("claimants", List.of("ABEI", "VFA"), "reason", "Hai bên cùng nhận."))
                .created("disputeId");

        boardUntil(matter, one -> one.at("/why/code").asString("").equals("competence_disputed"));
        JsonNode next = step(matter, "settle-competence");
        assertThat(next.at("/by/code").asString()).isEqualTo("MOCST");
        Map<String, Object> settling = fields("disputeId", dispute, "lead", "ABEI", "reason", "Theo phân công.");
        Reply refused = matter.ask(COORDINATOR, "settle-competence", settling);
        assertThat(refused.text("code")).isEqualTo("wrong-agency");
        assertThat(refused.body().at("/details/mayAsk/0").asString()).isEqualTo("MOCST");
        assertThat(refused.text("detail"))
                .contains("Bộ Văn hóa, Thể thao và Du lịch")
                .doesNotContain("MOCST");
        matter.step("coordinator@mocst", "settle-competence", settling);
    }

    @Test
    @DisplayName("the file of a case that goes on under another one names no step that would be refused there")
    void absorbed() {
        StoryCase surviving = Openings.concludedSupplement(stage, 4, TYPES);
        StoryCase absorbed = Openings.concludedSupplement(stage, 4, TYPES);
        Openings.notice(absorbed);
        surviving
                .later(Duration.ofHours(2))
                .step(COORDINATOR, "merge-cases", fields("absorbed", absorbed.caseId(), "reason", "Cùng chiến dịch."));
        JsonNode file = absorbed.until(COORDINATOR, "merged", one -> one.hasNonNull("mergedInto"));
        assertThat(file.path("next")).isEmpty();
        assertThat(surviving.file(COORDINATOR).path("next")).isNotEmpty();
    }

    private static String told(StoryCase matter, String storedName) {
        return matter.history(COORDINATOR)
                .path("lines")
                .valueStream()
                .filter(line -> line.path("storedName").asString().equals(storedName))
                .map(line -> line.at("/sentence/vi").asString())
                .findFirst()
                .orElseThrow();
    }

    private static long started(JsonNode file) {
        return file.path("clocks")
                .valueStream()
                .filter(clock -> clock.path("code").asString("").equals("ad_removal_24h"))
                .count();
    }

    private static List<String> running(JsonNode file) {
        return file.path("clocks")
                .valueStream()
                .filter(clock -> clock.path("state").asString("").equals("running"))
                .map(clock -> clock.path("code").asString())
                .toList();
    }

    private static JsonNode step(StoryCase matter, String command) {
        return matter.file(COORDINATOR)
                .path("next")
                .valueStream()
                .filter(one -> one.path("command").asString("").equals(command))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode boardUntil(StoryCase matter, java.util.function.Predicate<JsonNode> stands) {
        return await().atMost(Duration.ofSeconds(120)).until(() -> row(matter), stands);
    }

    private JsonNode row(StoryCase matter) {
        String after = "";
        while (true) {
            JsonNode page =
                    api.get(COORDINATOR, "/api/v1/board?limit=200" + after).body();
            for (JsonNode row : page.path("rows"))
                if (row.path("caseId").asString("").equals(matter.caseId())) return row;
            if (!page.path("next").isString()) return page;
            after = "&after=" + page.path("next").asString();
        }
    }
}
