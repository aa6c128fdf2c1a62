package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while a case is closed or reopened, or an outcome told. */
final class Closing {
    private static final String OFFICER = "coordinator@abei";

    private Closing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.TRACKS_OPEN,
                stage -> close(Scenes.Recorded.in(stage, 4).matter(), fields("outcome", "removed")),
                Refusal.OUTCOME_WITHOUT_EVENT,
                stage -> close(Scenes.classified(stage), fields("outcome", "sanctioned")),
                Refusal.OUTCOME_CONTRADICTED,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    matter.step(OFFICER, "reject-report", fields("reason", "out_of_scope"));
                    return matter.ask(
                            OFFICER,
                            "notify-outcome",
                            fields("addressee", "reporter", "reportId", matter.report(), "outcome", "removed"));
                },
                Refusal.ITEMS_STILL_LIVE,
                stage -> close(Scenes.prosecuted(stage), fields("outcome", "prosecuted")),
                Refusal.DUTIES_RUNNING,
                stage -> {
                    StoryCase matter = Scenes.prosecuted(stage);
                    return close(matter, fields("outcome", "prosecuted", "itemsLeft", left(matter.item())));
                },
                Refusal.NOTHING_LEFT_UNDONE,
                stage -> close(
                        Scenes.prosecuted(stage), fields("outcome", "prosecuted", "itemsLeft", left(Scenes.nobody()))),
                Refusal.NOT_CLOSED,
                Closing::reopen);
    }

    private static Reply reopen(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        return matter.ask(
                OFFICER,
                "reopen-case",
                fields("ground", "new_fact", "reason", "Có tình tiết mới.", "document", matter.document("14/CV")));
    }

    private static Reply close(StoryCase matter, Map<String, Object> asked) {
        return matter.ask(OFFICER, "close-case", asked);
    }

    private static List<Map<String, Object>> left(String itemId) {
        return List.of(fields("itemId", itemId, "reason", "Tài khoản đã bị xóa."));
    }
}
