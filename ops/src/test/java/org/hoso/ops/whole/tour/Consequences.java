package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;
import tools.jackson.databind.JsonNode;

/** Turned down while what a fallen decision led to is undone. */
public final class Consequences {
    private Consequences() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.UNKNOWN_CONSEQUENCE,
                stage -> settle(Scenes.classified(stage), "coordinator@abei", Scenes.nobody()),
                Refusal.CONSEQUENCE_DONE,
                stage -> {
                    var accepted = Appealing.Filed.in(stage).accepted();
                    accepted.decide("annulled", null);
                    String owed = owed(accepted.matter(), "tell_national_database");
                    settle(accepted.matter(), "coordinator@abei", owed);
                    return settle(accepted.matter(), "coordinator@abei", owed);
                },
                Refusal.NOT_UNDONE_YET,
                Consequences::blockStillThere);
    }

    private static Reply blockStillThere(StoryStart stage) {
        var blocked = Measures.Blocked.in(stage);
        annulled(blocked.matter(), "block", blocked.block());
        return settle(blocked.matter(), "coordinator@abei", owed(blocked.matter(), "lift_block"));
    }

    /** A complaint about a block or a notice is filed and won. */
    public static void annulled(StoryCase matter, String attacked, String attackedId) {
        String appeal = matter.step(
                        Appealing.APPEALS,
                        "file-appeal",
                        fields(
                                "attacked",
                                attacked,
                                "attackedId",
                                attackedId,
                                "level",
                                "first",
                                "grounds",
                                "Trang đã gỡ nội dung.",
                                "document",
                                matter.document("1/ĐKN")))
                .created("appealId");
        matter.later(Duration.ofHours(1));
        Map<String, Object> about = fields("appealId", appeal);
        matter.step(
                Appealing.APPEALS,
                "accept-appeal",
                and(about, fields("difficulty", "ordinary", "document", matter.document("3/TB-TL"))));
        matter.later(Duration.ofHours(1));
        matter.step(
                Appealing.APPEALS,
                "decide-appeal",
                and(
                        about,
                        fields(
                                "result",
                                "annulled",
                                "grounds",
                                "Yêu cầu không đúng đối tượng.",
                                "document",
                                matter.document("4/QĐ-GQKN"))));
    }

    private static Map<String, Object> and(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Reply settle(StoryCase matter, String officer, String consequence) {
        return matter.ask(
                officer, "settle-consequence", fields("consequenceId", consequence, "proof", matter.document("5/BC")));
    }

    /** The id of what the appeal's decision opened, from the history. */
    public static String owed(StoryCase matter, String kind) {
        return History.of(matter)
                .until(lines -> lines.stream()
                        .flatMap(line ->
                                line.path("payload").path("consequences").valueStream())
                        .filter(one -> one.path("kind").asString("").equals(kind))
                        .map((JsonNode one) -> one.path("consequenceId").asString())
                        .findFirst());
    }
}
