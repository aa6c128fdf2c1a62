package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The readers of a case, over HTTP")
class ReadersTest {
    private static final Map<String, String> WHY = Map.of("Hoso-Reason", "kiem tra dinh ky theo ke hoach 12/KH-TTCP");

    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("who could see it then, joined with who did look; asking is recorded too")
    void could_and_did() {
        StoryCase matter = reported();
        history(matter, 0);
        Instant before = Instant.now();
        matter.step("coordinator@abei", "request-conclusion", fields("fromAgency", "VFA"));
        history(matter, 1);
        opened(matter, "recorder@abei");

        JsonNode then = asked("auditor@gov", matter, "?knownAt=" + before).body();
        assertThat(relation(then, "ABEI")).isEqualTo("lead");
        assertThat(relation(then, "VFA")).isNotEqualTo("co");
        assertThat(then.toString()).doesNotContain("recorder@abei");

        JsonNode now = looked(matter);
        assertThat(relation(now, "VFA")).isEqualTo("co");
        assertThat(of(now, "ABEI").path("looked").toString())
                .contains("REPORTER_IDENTITY", "kiem tra dinh ky theo ke hoach 12/KH-TTCP");
        assertThat(of(now, "GOV").path("looked").toString()).contains("READERS");
        assertThat(of(now, "ABEI").path("sees").path("REPORTER_IDENTITY").asString())
                .isEqualTo("NEED_TO_KNOW");
    }

    @Test
    @DisplayName("nobody else learns them, and nobody without a reason; impossible instants are named")
    void rights_and_shape() {
        StoryCase matter = reported();
        history(matter, 0);
        assertThat(asked("coordinator@mocst", matter, "").status()).isEqualTo(403);
        assertThat(asked("recorder@abei", matter, "").status()).isEqualTo(403);
        assertThat(asked("coordinator@svh_hn", matter, "").status()).isEqualTo(404);
        Reply silent = api.get("auditor@gov", path(matter));
        assertThat(silent.status()).isEqualTo(428);
        assertThat(silent.body().toString()).contains("/Hoso-Reason");
        assertThat(asked("auditor@gov", matter, "?knownAt=2020-01-01T00:00:00Z")
                        .body()
                        .toString())
                .contains("before-the-case");
        assertThat(asked("auditor@gov", matter, "?knownAt=2999-01-01T00:00:00Z")
                        .body()
                        .toString())
                .contains("in-the-future");
        assertThat(asked("auditor@gov", matter, "?knownAt=yesterday").status()).isEqualTo(400);
    }

    /** Once the looks of both bodies have reached the view. */
    private JsonNode looked(StoryCase matter) {
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            String told = asked("coordinator@abei", matter, "").body().toString();
            return told.contains("REPORTER_IDENTITY\",\"position") && told.contains("\"READERS\"");
        });
        return asked("coordinator@abei", matter, "").body();
    }

    private StoryCase reported() {
        return new StoryStart(api, Instant.now())
                .reported(
                        "intake@abei",
                        Instant.now().minus(Duration.ofDays(3)),
                        fields(
                                "reporter",
                                fields("type", "citizen", "name", "Nguyễn Văn Mẫu", "contact", "0900000000"),
                                "title",
                                "Quảng cáo sai",
                                "productField",
                                "functional_food",
                                "items",
                                java.util.List.of(fields("url", StoryStart.post("facebook.example")))))
                .later(Duration.ofHours(1));
    }

    /** Once the trail has seen that version. */
    private void history(StoryCase matter, long version) {
        assertThat(api.look("auditor@gov", "/api/v1/cases/" + matter.caseId() + "/history?since=v" + version)
                        .status())
                .isEqualTo(200);
    }

    private void opened(StoryCase matter, String officer) {
        String file = "/api/v1/cases/" + matter.caseId() + "?since=v1";
        assertThat(api.call(officer, "GET", file, null, WHY).body().toString()).contains("Nguyễn Văn Mẫu");
    }

    private Reply asked(String officer, StoryCase matter, String query) {
        return api.call(officer, "GET", path(matter) + query, null, WHY);
    }

    private static String path(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId() + "/readers";
    }

    private static String relation(JsonNode readers, String agency) {
        return of(readers, agency).path("relation").asString();
    }

    /** The closest way in which a body stands to the case. */
    private static JsonNode of(JsonNode readers, String agency) {
        for (JsonNode one : readers.path("couldSee"))
            if (one.path("body").path("agency").asString().equals(agency)) return one;
        throw new AssertionError(agency + " is not among " + readers);
    }
}
