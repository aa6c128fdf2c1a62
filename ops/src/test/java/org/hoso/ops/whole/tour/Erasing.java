package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while a person is to be erased. */
final class Erasing {
    private Erasing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.KEPT_WHILE_OPEN,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return erase(matter, matter.report());
                },
                Refusal.UNKNOWN_PERSON,
                stage -> erase(Scenes.reported(stage), Scenes.nobody()),
                Refusal.RETENTION_UNKNOWN,
                stage -> {
                    StoryCase matter = rejected(stage);
                    return erase(matter, matter.report());
                });
    }

    private static StoryCase rejected(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        matter.step("intake@abei", "reject-report", fields("reason", "no_violation"));
        return matter.later(Duration.ofMinutes(1));
    }

    private static Reply erase(StoryCase matter, String about) {
        return matter.ask(
                "dpo@mocst",
                "erase-person",
                fields("about", about, "legalBasis", "91/2025/QH15", "document", matter.document("5/QD")));
    }
}
