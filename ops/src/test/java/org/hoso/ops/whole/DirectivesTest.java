package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A ministry directs a province, over HTTP")
class DirectivesTest {
    private static final String TASK = "Kiểm tra cơ sở tại địa phương.";

    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("it is overdue with its province, is reminded of, and is answered once")
    void directed_reminded_answered() {
        StoryCase matter = reported(api);
        String directive = directed(matter, Duration.ofDays(2));
        JsonNode overdue = listed("coordinator@mocst", "?to=SVH_CB&overdue=true&limit=200", matter)
                .getFirst();
        assertThat(overdue.path("state").asString()).isEqualTo("overdue");
        assertThat(overdue.path("task").path("text").asString()).isEqualTo(TASK);
        assertThat(overdueIn("CB")).isPositive();

        matter.later(Duration.ofDays(4));
        matter.step(
                "coordinator@mocst",
                "remind-of-directive",
                fields("directiveId", directive, "reminder", "Đã quá hạn."));
        matter.step(
                "coordinator@svh_cb", "answer-directive", fields("directiveId", directive, "report", "Đã kiểm tra."));
        matter.refused(
                "coordinator@mocst", "remind-of-directive", fields("directiveId", directive), "already-answered");

        JsonNode answered = answered(matter);
        assertThat(answered.path("state").asString()).isEqualTo("answered");
        assertThat(answered.path("late").asBoolean()).isTrue();
        assertThat(answered.path("reminders")).hasSize(1);
        assertThat(answered.path("report").path("report").path("text").asString())
                .isEqualTo("Đã kiểm tra.");
    }

    /** Whoever answers without seeing the case is told no place of the ledger to wait for. */
    private JsonNode answered(StoryCase matter) {
        AtomicReference<JsonNode> last = new AtomicReference<>();
        KillNineTest.await("the answer", () -> {
            last.set(
                    listed("coordinator@svh_cb", "?to=SVH_CB&limit=200", matter).getFirst());
            return last.get().path("state").asString().equals("answered");
        });
        return last.get();
    }

    @Test
    @DisplayName("another province sees nothing of it, another ministry no text; what is asked wrongly is named")
    void rights_and_shape() {
        StoryCase matter = reported(api);
        directed(matter, Duration.ofDays(2));
        assertThat(listed("coordinator@svh_hn", "?to=SVH_CB&limit=200", matter)).isEmpty();
        List<JsonNode> masked = listed("recorder@vcc", "?to=SVH_CB&limit=200", matter);
        assertThat(masked).hasSize(1);
        assertThat(masked.toString()).doesNotContain(TASK);
        Reply wrong = api.get("coordinator@mocst", "/api/v1/directives?limit=500&after=1");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().toString()).contains("/limit", "/after");
    }

    static StoryCase reported(Api api) {
        return new StoryStart(api, Instant.now())
                .reported(
                        "intake@abei",
                        Instant.now().minus(Duration.ofDays(9)),
                        Openings.report(
                                "Quảng cáo sai",
                                StoryStart.post("facebook.example"),
                                "functional_food",
                                "Đường An Mẫu"))
                .later(Duration.ofHours(1));
    }

    static String directed(StoryCase matter, Duration toReport) {
        return matter.step(
                        "coordinator@mocst",
                        "issue-directive",
                        fields(
                                "toAgency",
                                "SVH_CB",
                                "task",
                                TASK,
                                "reportBy",
                                matter.now().plus(toReport).toString(),
                                "document",
                                matter.document("3/CV")))
                .created("directiveId");
    }

    /** Of one case, once the view has seen everything that was asked of it. */
    private List<JsonNode> listed(String officer, String query, StoryCase matter) {
        long version = matter.history("auditor@gov").path("version").asLong();
        long position = matter.history("auditor@gov")
                .path("lines")
                .path((int) version)
                .path("position")
                .asLong();
        List<JsonNode> of = new ArrayList<>();
        api.get(officer, "/api/v1/directives" + query + "&since=" + position)
                .body()
                .path("directives")
                .forEach(one -> {
                    if (one.path("caseId").asString().equals(matter.caseId())) of.add(one);
                });
        return of;
    }

    private long overdueIn(String province) {
        for (JsonNode one :
                api.get("coordinator@mocst", "/api/v1/directives/by-province").body())
            if (one.path("province").asString().equals(province))
                return one.path("overdue").asLong();
        return 0;
    }
}
