package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

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

@DisplayName("A step asked for by the wrong body, over HTTP")
class WhoMayTest {
    private final Api api = Running.shared().api(exchange -> {});
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName("is refused with the bodies that may ask for it, by code in its details and by name in its sentence")
    void who_may() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, List.of("MISLEADING_ATTRIBUTES"));
        String notice = Openings.notice(matter);
        JsonNode file = matter.file("coordinator@abei");
        String clock = file.path("clocks")
                .valueStream()
                .filter(one -> one.path("state").asString().equals("running"))
                .findFirst()
                .orElseThrow()
                .path("clockId")
                .asString();
        Map<String, Object> paper = matter.document("12/TB");
        Map<String, Object> pause = fields("clockId", clock, "reason", "Chờ kiểm nghiệm.", "document", paper);
        refused(matter.ask("coordinator@vfa", "pause-clock", pause), "ABEI");
        Object day =
                fields("field", "at", "value", matter.now().minusSeconds(60).toString());
        Map<String, Object> correction =
                fields("version", 0, "fields", List.of(day), "reason", "Ghi nhầm.", "authority", paper);
        refused(matter.ask("coordinator@vfa", "correct-record", correction), "ABEI");
        Map<String, Object> lawsuit =
                fields("attacked", "notice", "attackedId", notice, "court", "TAND khu vực 1", "document", paper);
        matter.step("coordinator@abei", "join-agency", fields("agency", "UBT_HN", "capacity", "observer"));
        refused(matter.ask("appeals@ubt_hn", "record-lawsuit", lawsuit), "ABEI", "MOCST");
        refused(matter.ask("coordinator@vfa", "leave-case", fields("reason", "Không còn việc.")), "UBT_HN");

        String affair = api.post("coordinator@abei", "/api/v1/affairs/open-affair", fields("title", "Một vụ"))
                .created("affairId");
        String adding = "/api/v1/affairs/" + affair + "/add-case-to-affair";
        refused(api.post("coordinator@vfa", adding, fields("caseId", matter.caseId())), "ABEI");
    }

    @Test
    @DisplayName("where the law gives its body no mandate, is refused with those that the law names")
    void who_holds_it() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, List.of("MISLEADING_ATTRIBUTES"));
        Map<String, Object> paper = matter.document("88/YC");
        Map<String, Object> user = fields("platform", "FACEBOOK", "urgency", "ordinary", "document", paper);
        noMandate(matter.ask("liaison@abei", "request-user-info", user), "A05");
        Map<String, Object> notice = Openings.notice(matter, paper);
        notice.put("proof", paper);
        matter.step("coordinator@abei", "join-agency", fields("agency", "A05", "capacity", "co_handler"));
        noMandate(matter.ask("liaison@a05", "notify-platform", notice), "ABEI");
        Map<String, Object> conclusion =
                fields("finding", "violation", "document", paper, "grounds", "Không phù hợp hồ sơ công bố.");
        noMandate(matter.ask("expert@dav", "give-conclusion", conclusion), "VFA");
        noMandate(api.post("coordinator@vfa", "/api/v1/publishing/propose-figures", fields("table", table())), "ABEI");
    }

    private static Map<String, Object> table() {
        return fields(
                "period",
                "2020-01",
                "position",
                1,
                "threshold",
                5,
                "figures",
                List.of(fields("code", "removal-rate", "version", 1)),
                "rows",
                List.of(),
                "rule",
                2);
    }

    private void refused(Reply reply, String... bodies) {
        told(reply, "wrong-agency", bodies);
    }

    private void noMandate(Reply reply, String... bodies) {
        told(reply, "no-mandate", bodies);
    }

    private void told(Reply reply, String code, String... bodies) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo(code);
        assertThat(reply.body().at("/details/mayAsk").valueStream().map(JsonNode::asString))
                .contains(bodies);
        for (String body : bodies)
            assertThat(reply.text("detail")).contains(name(body)).doesNotContain(body + ";", body + ".");
    }

    /** As the list has it. */
    private String name(String body) {
        return api.get("coordinator@abei", "/api/v1/registry/agencies?limit=1000")
                .body()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("code").asString().equals(body))
                .map(entry -> entry.path("nameVi").asString())
                .findFirst()
                .orElseThrow();
    }
}
