package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Who answers for a case, and where its time goes, over HTTP")
class AnsweringTest {
    private final Api api = Running.shared().api(exchange -> {});
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName(
            "a case of a body dissolved in March 2025 is its successor's from that midnight on; the past keeps the old name")
    void passes() {
        StoryCase matter = settledTo("AIS", Instant.parse("2025-02-10T02:00:00Z"));
        JsonNode now = until(matter, answer -> answering(answer).equals("A05"));
        assertThat(now.path("all")).hasSize(3);
        assertThat(now.path("answering").path("since").asString()).isEqualTo("2025-02-28T17:00:00Z");
        assertThat(now.path("answering").path("by").path("storedName").asString())
                .isEqualTo("case.lead-passed-to-successor");
        JsonNode before = api.get("auditor@gov", path(matter) + "?trueAt=2025-02-28T16:59:59Z")
                .body();
        assertThat(before.path("answering").path("body").path("nameVi").asString())
                .isEqualTo("Cục An toàn thông tin");
        assertThat(matter.ask("coordinator@a05", "add-note", fields("audience", "bodies", "text", "Đã nhận."))
                        .ok())
                .isTrue();
    }

    @Test
    @DisplayName("where the registry names no successor, the ministry above is asked and names one with a document")
    void sought() {
        StoryCase matter = settledTo("TTR_VHTTDL", Instant.parse("2025-04-10T02:00:00Z"));
        matter.until(
                "coordinator@mocst",
                "a successor is sought",
                file -> file.path("next").toString().contains("name-successor")
                        || file.toString().contains("name-successor"));
        Reply named = api.post(
                "coordinator@mocst",
                "/api/v1/cases/" + matter.caseId() + "/name-successor",
                fields(
                        "agency",
                        "ABEI",
                        "reason",
                        "Thanh tra bộ đã giải thể.",
                        "document",
                        CommandBody.document("12/QĐ-BVHTTDL", LocalDate.of(2025, 7, 2)),
                        "at",
                        "2025-07-02T02:00:00Z"));
        assertThat(named.ok()).as(named.body().toString()).isTrue();
        until(
                matter,
                answer -> answering(answer).equals("ABEI") && answer.path("all").size() == 3);
    }

    @Test
    @DisplayName(
            "the shares of a case add up to its elapsed time; strangers do not learn of it, bad questions are named")
    void time() {
        StoryCase matter = stage.reported(
                "intake@abei",
                stage.daysAgo(2),
                Openings.report("Sữa tăng chiều cao", StoryStart.post("tiktok.example"), "nutrition_milk", "Sữa Mẫu"));
        String path = "/api/v1/cases/" + matter.caseId() + "/time";
        JsonNode time = api.get("coordinator@abei", path + "?since=v0").body();
        long sum = time.path("shares")
                .valueStream()
                .mapToLong(share -> share.path("milliseconds").asLong())
                .sum();
        assertThat(sum).isEqualTo(time.path("elapsedMs").asLong()).isPositive();
        assertThat(api.get("platform@tiktok", path).status()).isEqualTo(404);
        assertThat(api.get("coordinator@abei", path(matter) + "?trueAt=2020-01-01T00:00:00Z")
                        .body()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("before-the-case");
        assertThat(api.get("auditor@gov", "/api/v1/time?by=moon").status()).isEqualTo(400);
        JsonNode sums =
                api.get("auditor@gov", "/api/v1/time?by=agency&agency=ABEI").body();
        assertThat(sums.path("figures")).isNotEmpty();
    }

    /** Taken in by ABEI, then settled among sisters under one ministry. */
    private StoryCase settledTo(String agency, Instant at) {
        StoryCase matter = stage.reported(
                "intake@abei",
                at,
                Openings.report("Trang giả mạo", StoryStart.post("facebook.example"), "other", "Trang Mẫu"));
        matter.later(Duration.ofHours(1));
        String dispute = matter.step(
                        "coordinator@abei",
                        "dispute-competence",
                        fields("claimants", List.of("ABEI", agency), "reason", "Hai bên cùng nhận."))
                .created("disputeId");
        matter.later(Duration.ofHours(1));
        matter.step(
                "coordinator@abei",
                "settle-competence",
                fields("disputeId", dispute, "lead", agency, "reason", "Theo phân công."));
        return matter;
    }

    private JsonNode until(StoryCase matter, Predicate<JsonNode> shows) {
        Instant deadline = Instant.now().plusSeconds(30);
        JsonNode answer = api.get("auditor@gov", path(matter)).body();
        while (!shows.test(answer) && Instant.now().isBefore(deadline)) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            answer = api.get("auditor@gov", path(matter)).body();
        }
        assertThat(shows.test(answer)).as(answer.toString()).isTrue();
        return answer;
    }

    private static String answering(JsonNode answer) {
        return answer.path("answering").path("body").path("agency").asString();
    }

    private static String path(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId() + "/accountability";
    }
}
