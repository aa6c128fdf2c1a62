package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while classifying. */
final class Classifying {
    private Classifying() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.SEVERAL_REQUESTS_OPEN,
                Classifying::twoQuestions,
                Refusal.UNKNOWN_VIOLATION_TYPE,
                stage -> classify(Scenes.reported(stage), List.of("BAD_TASTE")),
                Refusal.TYPE_NOT_IN_FORCE,
                Classifying::beforeTheLaw,
                Refusal.OUTCOME_STANDS_ALONE,
                stage -> classify(Scenes.reported(stage), List.of("NONE", "FOOD_NO_ADVISORY")),
                Refusal.ALREADY_CLASSIFIED,
                stage -> classify(Scenes.classified(stage), Scenes.NO_ADVISORY),
                Refusal.NOT_CLASSIFIED,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    Map<String, Object> body = new LinkedHashMap<>(Scenes.classification(matter, Scenes.NO_ADVISORY));
                    body.put("reason", "Ghi nhầm hành vi.");
                    return matter.ask("classifier@abei", "correct-classification", body);
                });
    }

    private static Reply twoQuestions(StoryStart stage) {
        StoryCase matter = Scenes.classified(stage);
        for (String question : List.of("Có đúng hồ sơ công bố?", "Có chất cấm?"))
            matter.step("coordinator@abei", "request-conclusion", fields("fromAgency", "VFA", "question", question));
        return matter.ask(
                "expert@vfa",
                "give-conclusion",
                fields("finding", "violation", "document", matter.document("1/KL"), "grounds", "Theo hồ sơ."));
    }

    private static Reply beforeTheLaw(StoryStart stage) {
        StoryCase matter = Scenes.reported(stage);
        Map<String, Object> body = new LinkedHashMap<>(Scenes.classification(matter, Scenes.NO_ADVISORY));
        body.put("actDate", "2020-01-01");
        return matter.ask("classifier@abei", "classify-violation", body);
    }

    private static Reply classify(StoryCase matter, List<String> types) {
        return matter.ask("classifier@abei", "classify-violation", Scenes.classification(matter, types));
    }
}
