package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** A glass that stays whole. */
final class BreakingGlasses {
    private static final String WHY = "Kiểm tra theo kế hoạch.";

    private BreakingGlasses() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.TOLD_ONESELF,
                stage -> Scenes.reported(stage)
                        .ask(
                                "auditor@gov",
                                "break-glass",
                                fields("hours", 1, "told", Tokens.subject(stage.api(), "auditor@gov"), "reason", WHY)));
    }
}
