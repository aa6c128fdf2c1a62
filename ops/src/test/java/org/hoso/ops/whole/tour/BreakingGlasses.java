package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.Fields.fields;

import java.util.Base64;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;
import org.hoso.wire.CaseJson;

/** A glass that stays whole. */
final class BreakingGlasses {
    private static final String WHY = "Kiểm tra theo kế hoạch.";

    private BreakingGlasses() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.TOLD_ONESELF,
                stage -> Scenes.reported(stage)
                        .ask("auditor@gov", "break-glass", fields("hours", 1, "told", own(stage), "reason", WHY)));
    }

    /** The auditor's own sign-in id, as the token says it. */
    private static String own(Stage stage) {
        String claims = stage.api().token("auditor@gov").split("\\.")[1];
        byte[] json = Base64.getUrlDecoder().decode(claims);
        return CaseJson.stored().readTree(json).path("sub").asString();
    }
}
