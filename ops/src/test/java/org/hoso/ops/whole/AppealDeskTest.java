package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An appeal at the desk, over HTTP")
class AppealDeskTest {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");
    private static final String APPEALS = "appeals@abei";

    private final Heard heard = new Heard();
    private final Api api = heard.api();

    @Test
    @DisplayName(
            "stands beside what it is against and what was known then; won, not yet applied, until each consequence is settled")
    void side_by_side() {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 45, TYPES);
        String subject = Openings.identified(matter, "individual", "seller");
        String decision = Fining.imposed(matter, Fining.proposed(matter, Fining.recorded(matter, subject, TYPES)));
        Fining.served(matter, decision);
        matter.later(Duration.ofDays(2));
        Map<String, Object> complaint = complaint(matter, decision, subject);
        Map<String, Object> denounced = new LinkedHashMap<>(complaint);
        denounced.put("nature", "denunciation");
        Reply refused = matter.ask(APPEALS, "file-appeal", denounced);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().toString()).contains("denunciation", "MOCST");

        String appeal = matter.step(APPEALS, "file-appeal", complaint).created("appealId");
        matter.later(Duration.ofDays(3));
        matter.step(
                APPEALS,
                "accept-appeal",
                fields("appealId", appeal, "difficulty", "ordinary", "document", matter.document("3/TB-TL")));
        onTheList(appeal, "&open=true&agency=ABEI", "appeal_accepted");
        matter.later(Duration.ofDays(5));
        matter.step(
                APPEALS,
                "decide-appeal",
                fields(
                        "appealId",
                        appeal,
                        "result",
                        "annulled",
                        "grounds",
                        "Khuyến cáo đã hiển thị.",
                        "document",
                        matter.document("6/QĐ-GQKN")));

        JsonNode desk = desk(matter, appeal, 3);
        assertThat(desk.path("decision").path("decisionId").asString()).isEqualTo(decision);
        assertThat(desk.path("knownThen").path("fileSha256").asString()).hasSize(64);
        assertThat(api.get(APPEALS, desk.path("knownThen").path("picture").asString())
                        .status())
                .isEqualTo(200);
        assertThat(desk.path("appeal").path("filed").path("grounds").toString()).contains("khuyến cáo");
        onTheList(appeal, "&notYetApplied=true", "appeal_decided");
        assertThat(kinds(desk)).contains("cancel_fine", "withdraw_strike", "tell_national_database");
        assertThat(desk.path("clocks").valueStream().map(one -> one.path("code").asString()))
                .contains("complaint_window_90d");
        assertThat(track(matter)).isEqualTo("consequence_owed");

        for (JsonNode one : desk.path("notYetApplied"))
            matter.step(
                    "decider@abei",
                    "settle-consequence",
                    fields("consequenceId", one.path("consequenceId").asString(), "proof", matter.document("10/CT")));
        JsonNode done = desk(matter, appeal, 0);
        assertThat(done.path("notYetApplied")).isEmpty();
        assertThat(done.path("applied").size())
                .isEqualTo(desk.path("notYetApplied").size());
        assertThat(track(matter)).isEqualTo("consequence_settled");

        badQuestions(matter, appeal);
        heard.asDescribed(path -> path.contains("/appeals"));
    }

    private void badQuestions(StoryCase matter, String appeal) {
        String path = "/api/v1/cases/" + matter.caseId() + "/appeals/";
        assertThat(api.get(APPEALS, path + "no-id").status()).isEqualTo(404);
        assertThat(api.get(APPEALS, path + matter.caseId()).status()).isEqualTo(404);
        assertThat(api.get("platform@facebook", path + appeal).status()).isEqualTo(404);
        assertThat(api.get("reporter@demo", path + appeal).status()).isEqualTo(404);
        assertThat(api.get(APPEALS, path + appeal + "?since=once").status()).isEqualTo(400);
        String list = "/api/v1/appeals?";
        for (String wrong : List.of("level=third", "stage=none", "limit=0", "after=x", "knownAt=once", "agency=a%20b"))
            assertThat(api.get(APPEALS, list + wrong).status()).as(wrong).isEqualTo(400);
        assertThat(api.get("platform@facebook", list).status()).isEqualTo(403);
        assertThat(api.get("reporter@demo", list).status()).isEqualTo(403);
    }

    /** Over all cases: at its stage, with the day that presses and whose turn it is. */
    private void onTheList(String appeal, String narrowed, String stage) {
        JsonNode[] found = new JsonNode[1];
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            Reply reply = api.get(APPEALS, "/api/v1/appeals?limit=200" + narrowed);
            found[0] = reply.body()
                    .path("entries")
                    .valueStream()
                    .map(one -> one.path("appeal"))
                    .filter(one -> one.path("appealId").asString().equals(appeal))
                    .findFirst()
                    .orElse(null);
            return found[0] != null && found[0].path("stage").asString().equals(stage);
        });
        assertThat(found[0].path("turn").path("code").asString()).isEqualTo("ABEI");
        assertThat(found[0].hasNonNull("due")).isEqualTo(stage.equals("appeal_accepted"));
    }

    /** The view follows the commands: asked for until it shows as much as is left to be applied. */
    private JsonNode desk(StoryCase matter, String appeal, int least) {
        String path = "/api/v1/cases/" + matter.caseId() + "/appeals/" + appeal;
        JsonNode[] desk = new JsonNode[1];
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            Reply reply = api.get(APPEALS, path);
            if (reply.status() != 200) return false;
            desk[0] = reply.body();
            int left = desk[0].path("notYetApplied").size();
            return least == 0 ? left == 0 : left >= least;
        });
        return desk[0];
    }

    private static List<String> kinds(JsonNode desk) {
        return desk.path("notYetApplied")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private String track(StoryCase matter) {
        return matter.file("coordinator@abei")
                .path("tracks")
                .valueStream()
                .filter(one -> one.path("track").asString().equals("won_not_applied"))
                .map(one -> one.path("stage").asString())
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> complaint(StoryCase matter, String decision, String subject) {
        return fields(
                "attacked",
                "decision",
                "attackedId",
                decision,
                "level",
                "first",
                "appellantId",
                subject,
                "grounds",
                "Có đủ khuyến cáo.",
                "document",
                matter.document("15/ĐKN"));
    }
}
