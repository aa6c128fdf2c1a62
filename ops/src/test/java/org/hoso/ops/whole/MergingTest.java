package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Two cases merged, worked on and taken apart, over HTTP")
class MergingTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final String APPEALS = "appeals@abei";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName("show before, while and after what each was then; the steps worked meanwhile lie in the right half")
    void merge_five_steps_split() {
        StoryCase surviving = reported();
        StoryCase absorbed = reported();
        long before = position(last(absorbed));
        Reply rehearsed = api.post(
                COORDINATOR,
                "/api/v1/cases/" + surviving.caseId() + "/merge-cases?dryRun=true",
                merging(absorbed, surviving.now()));
        assertThat(rehearsed.body().path("events").findValuesAsString("name")).containsExactly("case-merged");
        Reply merged = surviving.step(COORDINATOR, "merge-cases", merging(absorbed, surviving.now()));
        assertThat(absorbed.ask("intake@abei", "add-evidence", evidence(absorbed))
                        .text("code"))
                .isEqualTo("case-merged");
        surviving.later(Duration.ofHours(1));
        long during = position(merged);

        // Five steps, asked of the surviving case: two about its things, two about the other's, one for the half that
        // is named
        Reply own = surviving.step("intake@abei", "add-evidence", evidence(surviving));
        Reply theirs = surviving.step("intake@abei", "add-evidence", evidence(absorbed));
        Reply appeal = surviving.step(APPEALS, "file-appeal", complaint(surviving, absorbed.report()));
        Reply note = surviving.step(COORDINATOR, "add-note", fields("audience", "bodies", "text", "Ghi chú chung."));
        Reply subject = api.post(
                "classifier@abei",
                "/api/v1/cases/" + surviving.caseId() + "/allege-subject?half="
                        + absorbed.number().toLowerCase(Locale.ROOT),
                fields(
                        "role",
                        "advertiser",
                        "name",
                        "Công ty Mẫu",
                        "at",
                        surviving.now().toString()));
        assertThat(subject.ok()).as(subject.body().toString()).isTrue();
        assertThat(List.of(own.text("caseId"), note.text("caseId"))).containsOnly(surviving.caseId());
        assertThat(List.of(theirs.text("caseId"), appeal.text("caseId"), subject.text("caseId")))
                .containsOnly(absorbed.caseId());
        long worked = position(subject);
        JsonNode file = file(surviving, "?since=" + worked);
        assertThat(file.path("takenIn").findValuesAsString("caseNumber")).containsExactly(absorbed.number());
        JsonNode half = file.path("halves").path(0);
        assertThat(half.path("mergedInto").path("caseNumber").asString()).isEqualTo(surviving.number());
        assertThat(half.path("status").asString()).isEqualTo("merged");
        assertThat(half.path("appeals").findValuesAsString("appealId")).containsExactly(appeal.created("appealId"));
        assertThat(half.path("items")).hasSize(1);
        assertThat(half.path("subjects").findValuesAsString("subjectId")).contains(subject.created("subjectId"));
        assertThat(file.path("appeals")).isEmpty();
        assertThat(board(absorbed, worked).path("mergedInto").asString()).isEqualTo(surviving.number());

        surviving.later(Duration.ofHours(1));
        Reply split = surviving.step(
                COORDINATOR,
                "split-case",
                fields("absorbed", absorbed.caseId(), "reason", "Hai chiến dịch khác nhau."));
        long after = position(split);
        JsonNode apart = file(absorbed, "?since=" + after);
        assertThat(apart.has("mergedInto")).isFalse();
        assertThat(apart.path("appeals").findValuesAsString("appealId")).containsExactly(appeal.created("appealId"));
        assertThat(apart.path("accountable").path("agency").asString()).isEqualTo("ABEI");
        assertThat(file(surviving, "").has("takenIn")).isFalse();
        absorbed.later(Duration.ofHours(3))
                .step(
                        APPEALS,
                        "accept-appeal",
                        fields(
                                "appealId",
                                appeal.created("appealId"),
                                "difficulty",
                                "ordinary",
                                "document",
                                absorbed.document("3/TB-TL")));

        // Each past is what it was
        assertThat(file(surviving, "?knownAt=" + before).has("takenIn")).isFalse();
        assertThat(file(surviving, "?knownAt=" + during).path("halves").path(0).path("appeals"))
                .isEmpty();
        assertThat(file(surviving, "?knownAt=" + worked).path("halves").path(0).path("appeals"))
                .hasSize(1);
        assertThat(file(absorbed, "?knownAt=" + worked)
                        .path("mergedInto")
                        .path("caseId")
                        .asString())
                .isEqualTo(surviving.caseId());
        assertThat(file(surviving, "?knownAt=" + after).has("halves")).isFalse();
        assertThat(names(absorbed))
                .containsSubsequence(
                        "case.content-reported",
                        "case.case-merged",
                        "case.evidence-added",
                        "case.appeal-filed",
                        "case.subject-alleged",
                        "case.case-split",
                        "case.appeal-accepted");
        assertThat(names(surviving))
                .containsSubsequence("case.case-merged", "case.evidence-added", "case.note-added", "case.case-split");
        described();
    }

    @Test
    @DisplayName(
            "a case that holds another is merged again and taken out with it; what names things of several says what to ask of each")
    void chains() {
        StoryCase top = reported();
        StoryCase middle = reported();
        StoryCase lowest = reported();
        long before = position(last(lowest));
        middle.step(COORDINATOR, "merge-cases", merging(lowest, middle.now()));
        long two = position(top.step(COORDINATOR, "merge-cases", merging(middle, top.now())));
        top.later(Duration.ofHours(1));
        Reply evidence = top.step("intake@abei", "add-evidence", evidence(lowest));
        assertThat(evidence.text("caseId")).isEqualTo(lowest.caseId());

        Reply mixed = top.ask("liaison@abei", "notify-platform", notice(top, List.of(top.item(), lowest.item())));
        assertThat(mixed.text("code")).isEqualTo("halves-mixed");
        JsonNode requests = mixed.body().path("details").path("requests");
        assertThat(requests.findValuesAsString("caseNumber")).containsExactly(top.number(), lowest.number());
        for (JsonNode request : requests) {
            List<String> names =
                    request.path("names").valueStream().map(JsonNode::asString).toList();
            Reply asked = api.post(
                    "liaison@abei",
                    "/api/v1/cases/" + top.caseId() + "/notify-platform?dryRun=true&half="
                            + request.path("half").asString(),
                    notice(top, names));
            assertThat(asked.text("caseId")).isEqualTo(request.path("half").asString());
            assertThat(asked.text("code")).isNotEqualTo("halves-mixed");
        }

        long worked = position(evidence);
        JsonNode file = file(top, "?since=" + worked);
        assertThat(file.at("/halves/0/caseId").asString()).isEqualTo(middle.caseId());
        assertThat(file.at("/halves/0/halves/0/caseId").asString()).isEqualTo(lowest.caseId());
        assertThat(file.at("/halves/0/halves/0/evidence/pieces")).hasSize(1);
        top.later(Duration.ofHours(1));
        long apart = position(
                top.step(COORDINATOR, "split-case", fields("absorbed", lowest.caseId(), "reason", "Vụ khác.")));
        assertThat(file(lowest, "?since=" + apart).has("mergedInto")).isFalse();
        assertThat(file(middle, "?since=" + apart).has("takenIn")).isFalse();
        assertThat(file(middle, "").at("/mergedInto/caseNumber").asString()).isEqualTo(top.number());
        assertThat(file(top, "?knownAt=" + before).has("halves")).isFalse();
        assertThat(file(top, "?knownAt=" + two).at("/halves/0/halves/0/evidence/pieces"))
                .isEmpty();
        assertThat(file(top, "?knownAt=" + worked).at("/halves/0/halves/0/evidence/pieces"))
                .hasSize(1);
        assertThat(file(lowest, "?knownAt=" + worked)
                        .at("/mergedInto/caseNumber")
                        .asString())
                .isEqualTo(middle.number());
        long after = position(last(lowest.later(Duration.ofHours(3))));
        for (long place : List.of(before, worked, after))
            assertThat(pastBoard(lowest, place).path("mergedInto").asString())
                    .isEqualTo(place == worked ? middle.number() : "");
        described();
    }

    private Map<String, Object> notice(StoryCase at, List<String> items) {
        return fields(
                "platform",
                "FACEBOOK",
                "itemIds",
                items,
                "ground",
                "advertising",
                "urgent",
                false,
                "channel",
                "official_letter",
                "document",
                at.document("907/PTTH&TTĐT"));
    }

    private JsonNode pastBoard(StoryCase matter, long knownAt) {
        return new PastBoard(api, COORDINATOR, "agency=ABEI")
                .row(matter, knownAt)
                .orElseThrow();
    }

    @Test
    @DisplayName("a half that cannot be read is a clear problem, and nobody outside the State merges anything")
    void hostile() {
        StoryCase surviving = stage.reported(
                "intake@abei",
                stage.daysAgo(3),
                Openings.report(
                        "Quảng cáo sai", StoryStart.post("facebook.example"), "functional_food", "Đường An Mẫu"));
        assertThat(api.post(
                                COORDINATOR,
                                "/api/v1/cases/" + surviving.caseId() + "/split-case?half=none",
                                fields("reason", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(surviving
                        .ask("platform@facebook", "merge-cases", merging(surviving, surviving.now()))
                        .status())
                .isIn(403, 404);
    }

    private void described() {
        heard.asDescribed(path -> path.startsWith("/api/v1/cases"));
    }

    private StoryCase reported() {
        return stage.reported(
                        "intake@abei",
                        stage.daysAgo(3),
                        Openings.report(
                                "Quảng cáo sai",
                                StoryStart.post("facebook.example"),
                                "functional_food",
                                "Đường An Mẫu"))
                .later(Duration.ofHours(1));
    }

    private static Map<String, Object> merging(StoryCase absorbed, Instant at) {
        return fields("absorbed", absorbed.caseId(), "reason", "Cùng một chiến dịch quảng cáo.", "at", at.toString());
    }

    private static Map<String, Object> evidence(StoryCase of) {
        return fields(
                "itemId",
                of.item(),
                "sha256",
                "ab".repeat(32),
                "mediaType",
                "image/png",
                "sizeBytes",
                1024,
                "capturedAt",
                of.now().toString(),
                "method",
                "screenshot");
    }

    private static Map<String, Object> complaint(StoryCase at, String report) {
        return fields(
                "attacked",
                "inaction",
                "attackedId",
                report,
                "level",
                "first",
                "grounds",
                "Phản ánh chưa được xử lý.",
                "document",
                at.document("1/ĐKN"));
    }

    private Reply last(StoryCase matter) {
        return matter.step(COORDINATOR, "add-note", fields("audience", "bodies", "text", "Ghi chú."));
    }

    /** Its place in the ledger; asked for until it has one. */
    private long position(Reply reply) {
        if (reply.body().path("position").isNumber())
            return reply.body().path("position").asLong();
        String caseId = reply.text("caseId");
        long version = reply.body().path("version").asLong();
        return await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.get(COORDINATOR, "/api/v1/cases/" + caseId + "/history?since=v" + version)
                                .body()
                                .path("lines")
                                .valueStream()
                                .filter(line -> line.path("version").asLong() == version)
                                .mapToLong(line -> line.path("position").asLong())
                                .findFirst()
                                .orElse(0),
                        place -> place > 0);
    }

    private JsonNode file(StoryCase matter, String asked) {
        Reply reply = await().atMost(Duration.ofSeconds(120))
                .until(() -> api.get(COORDINATOR, "/api/v1/cases/" + matter.caseId() + asked), Reply::ok);
        return reply.body();
    }

    private JsonNode board(StoryCase matter, long since) {
        return api.get(COORDINATOR, "/api/v1/board?text=" + matter.number() + "&since=" + since)
                .body()
                .path("rows")
                .path(0);
    }

    private List<String> names(StoryCase matter) {
        return matter.history("auditor@gov").path("lines").findValuesAsString("storedName");
    }
}
