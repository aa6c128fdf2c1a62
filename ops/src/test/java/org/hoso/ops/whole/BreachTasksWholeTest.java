package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Clocks that run out, over HTTP")
class BreachTasksWholeTest {
    private static final String OFFICER = "coordinator@abei";
    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("leave a named task on the case file and on the board: whose turn, since when, why in both languages")
    void a_breach_leaves_a_task() {
        Instant at = Instant.now().minus(Duration.ofHours(30));
        StoryCase matter = new StoryStart(api, Instant.now()).reported("intake@abei", at, Bodies.report());
        JsonNode task = matter.until(
                        OFFICER, "the task", file -> !file.path("tasks").isEmpty())
                .path("tasks")
                .path(0);
        assertThat(task.path("task").asString()).isEqualTo("escalate_to_coordinator");
        assertThat(task.path("clock").asString()).isEqualTo("triage_internal");
        assertThat(task.path("turn").path("code").asString()).isEqualTo("ABEI");
        assertThat(Instant.parse(task.path("since").asString()))
                .isBetween(
                        at.plus(Duration.ofHours(24)).minusSeconds(1),
                        at.plus(Duration.ofHours(24)).plusSeconds(1));
        assertThat(task.path("why").path("vi").asString()).contains("Đã hết hạn phân loại");
        assertThat(task.path("why").path("en").asString()).contains("time to classify has run out");
        JsonNode tasks = matter.file(OFFICER).path("tasks");
        // The board is a view of its own and may follow a moment later.
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(api.get(OFFICER, "/api/v1/board?text=" + matter.number())
                                .body()
                                .path("rows")
                                .path(0)
                                .path("tasks"))
                        .isEqualTo(tasks));
        assertThat(events(matter)).containsOnlyOnce("case.clock-breached").doesNotContain("case.clock-warned");
    }

    @Test
    @DisplayName("are warned of before, once, and the case file says when")
    void a_warning_comes_before() {
        Instant at = Instant.now().minus(Duration.ofHours(20));
        StoryCase matter = new StoryStart(api, Instant.now()).reported("intake@abei", at, Bodies.report());
        JsonNode file = matter.until(
                OFFICER, "the warning", seen -> seen.path("clocks").path(0).hasNonNull("warnedAt"));
        assertThat(file.path("tasks")).isEmpty();
        assertThat(file.path("tracks").path(0).path("due").path("warned").asBoolean())
                .isTrue();
        assertThat(events(matter)).containsOnlyOnce("case.clock-warned").doesNotContain("case.clock-breached");
    }

    private static List<String> events(StoryCase matter) {
        return matter.history(OFFICER)
                .path("lines")
                .valueStream()
                .map(line -> line.path("storedName").asString())
                .toList();
    }
}
