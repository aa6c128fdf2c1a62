package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Queues as they stood, over HTTP")
class PastQueuesTest {
    private static final String AUDITOR = "auditor@gov";
    private static final Duration LONG_AGO = Duration.ofDays(44);

    private final Heard heard = new Heard();
    private final Api api = heard.api();

    @Test
    @DisplayName(
            "a case that was overdue stands there still, after it was reclassified, moved, closed and its persons erased")
    void stands_in_the_past() {
        StoryCase matter = new StoryStart(api, Instant.now())
                .reported(
                        "intake@abei",
                        Instant.now().minus(LONG_AGO),
                        Openings.report(
                                "Quảng cáo sai", StoryStart.post("facebook.example"), "functional_food", "Trà Mẫu"));
        matter.later(Duration.ofHours(30));
        Reply classified = matter.step("classifier@abei", "classify-violation", classification(matter, null));
        long before = position(matter, classified) - 1;
        long classifiedAt = before + 1;

        matter.later(Duration.ofHours(1));
        matter.step("classifier@abei", "correct-classification", classification(matter, "Ghi nhầm."));
        String offer = matter.step("coordinator@abei", "offer-lead", fields("toAgency", "VFA"))
                .created("offerId");
        matter.step("coordinator@vfa", "accept-lead", fields("offerId", offer));
        matter.later(Duration.ofHours(1));
        matter.step("intake@vfa", "reject-report", fields("reason", "no_violation"));
        matter.later(Duration.ofHours(1));
        Reply erased = matter.step("dpo@mocst", "erase-person", erasure(matter));
        long after = position(matter, erased);

        JsonNode late = ours(matter, "/api/v1/queues/overdue?agency=ABEI&limit=200&knownAt=" + before, "entries");
        assertThat(late.path("clock").asString()).isEqualTo("triage_internal");
        assertThat(late.at("/until/storedName").asString()).isEqualTo("case.violation-classified");
        JsonNode row = ours(matter, "/api/v1/board/past?overdue=true&limit=200&knownAt=" + before, "rows");
        assertThat(row.at("/accountable/agency").asString()).isEqualTo("ABEI");
        assertThat(row.at("/why/code").asString()).isEqualTo("to_classify");
        assertThat(row.path("violationTypes")).isEmpty();
        String load = "/api/v1/queues/workload?officer=" + classifier(matter, classifiedAt) + "&limit=200&knownAt=";
        JsonNode hers = ours(matter, load + classifiedAt, "entries");
        assertThat(hers.at("/by/position").asLong()).isEqualTo(classifiedAt);

        assertThat(ours(matter, "/api/v1/queues/overdue?agency=ABEI&limit=200&knownAt=" + after, "entries")
                        .isMissingNode())
                .isTrue();
        assertThat(ours(matter, load + after, "entries").isMissingNode()).isTrue();
        asDescribed();
    }

    @Test
    @DisplayName("a platform is told nothing of them, and a question that cannot be read is named; each as described")
    void rights_and_shape() {
        for (String path : List.of(
                "/api/v1/board/past?knownAt=0", "/api/v1/queues/overdue", "/api/v1/queues/workload?agency=ABEI")) {
            assertThat(api.get("platform@facebook", path).status()).isEqualTo(403);
            assertThat(api.get("reporter@demo", path).status()).isEqualTo(403);
            assertThat(api.get(AUDITOR, path).status()).isEqualTo(200);
        }
        Reply wrong = api.get(AUDITOR, "/api/v1/board/past?knownAt=yesterday&agency=a%20b&track=x&limit=0&after=x");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().toString()).contains("/knownAt", "/agency", "/track", "/limit", "/after");
        Reply future = api.get(AUDITOR, "/api/v1/queues/overdue?knownAt=2150-01-01T00:00:00Z");
        assertThat(future.status()).isEqualTo(400);
        assertThat(future.body().toString()).contains("/knownAt", "in-the-future");
        assertThat(api.get(AUDITOR, "/api/v1/queues/workload").status()).isEqualTo(400);
        assertThat(api.get(AUDITOR, "/api/v1/board/past").status()).isEqualTo(400);
        asDescribed();
    }

    private static Map<String, Object> classification(
            StoryCase matter, @org.jspecify.annotations.Nullable String reason) {
        Map<String, Object> body = new java.util.LinkedHashMap<>(fields(
                "productField",
                "functional_food",
                "violationTypes",
                List.of(reason == null ? "FOOD_NO_ADVISORY" : "NONE"),
                "actDate",
                matter.today().minusDays(2).toString(),
                "urgency",
                "normal"));
        if (reason != null) body.put("reason", reason);
        return body;
    }

    private static Map<String, Object> erasure(StoryCase matter) {
        return fields(
                "about",
                matter.report(),
                "legalBasis",
                "91/2025/QH15",
                "document",
                matter.document("5/QD"),
                "retentionEnded",
                matter.document("7/QD-LT"));
    }

    /** The pseudonymous id of whoever did that. */
    private static String classifier(StoryCase matter, long position) {
        for (JsonNode line : matter.history(AUDITOR).path("lines"))
            if (line.path("position").asLong() == position)
                return line.at("/actor/officer").asString();
        throw new AssertionError("nothing happened at " + position);
    }

    private long position(StoryCase matter, Reply step) {
        String path = "/api/v1/cases/" + matter.caseId() + "?since=v"
                + step.body().path("version").asLong();
        return api.look(AUDITOR, path).body().path("position").asLong();
    }

    private JsonNode ours(StoryCase matter, String path, String rows) {
        String next = "";
        JsonNode page;
        do {
            Reply reply = api.get(AUDITOR, path + next);
            assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
            page = reply.body();
            for (JsonNode row : page.path(rows))
                if (row.path("caseId").asString().equals(matter.caseId())) return row;
            next = "&after=" + page.path("next").asString();
        } while (page.hasNonNull("next"));
        return page.path("none");
    }

    private void asDescribed() {
        heard.asDescribed(path -> path.contains("/queues/") || path.contains("/board/past"));
    }
}
