package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Why nothing is said of an affair. */
final class Affairs {
    private static final String COORDINATOR = "coordinator@abei";

    private Affairs() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.UNKNOWN_AFFAIR,
                stage -> add(stage, Scenes.nobody(), Scenes.reported(stage)),
                Refusal.ALREADY_IN_AFFAIR,
                stage -> {
                    String affair = opened(stage);
                    StoryCase matter = Scenes.reported(stage);
                    add(stage, affair, matter);
                    return add(stage, affair, matter);
                },
                Refusal.NOT_IN_AFFAIR,
                stage -> stage.api()
                        .post(
                                COORDINATOR,
                                "/api/v1/affairs/" + opened(stage) + "/remove-case-from-affair",
                                fields("caseId", Scenes.reported(stage).caseId(), "reason", "Không liên quan.")));
    }

    private static String opened(StoryStart stage) {
        return stage.api()
                .post(COORDINATOR, "/api/v1/affairs/open-affair", fields("title", "Chiến dịch kẹo mẫu"))
                .created("affairId");
    }

    private static Reply add(StoryStart stage, String affair, StoryCase matter) {
        return stage.api()
                .post(
                        COORDINATOR,
                        "/api/v1/affairs/" + affair + "/add-case-to-affair",
                        fields("caseId", matter.caseId()));
    }
}
