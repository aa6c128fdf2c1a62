package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Why two cases are not merged or taken apart. */
final class MergingCases {
    private static final String COORDINATOR = "coordinator@abei";

    private MergingCases() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.TOO_MANY_MERGED,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    for (int n = 0; n < 10; n++)
                        matter.step(
                                COORDINATOR,
                                "merge-cases",
                                body(Scenes.reported(stage).caseId()));
                    return merge(matter, Scenes.reported(stage).caseId());
                },
                Refusal.CASE_MERGED,
                stage -> {
                    StoryCase absorbed = Two.merged(stage).absorbed();
                    return absorbed.ask(COORDINATOR, "offer-lead", fields("toAgency", "VFA"));
                },
                Refusal.NOT_MERGED,
                stage -> Scenes.reported(stage).ask(COORDINATOR, "split-case", fields("reason", "Hai vụ khác nhau.")),
                Refusal.SAME_CASE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return merge(matter, matter.caseId());
                },
                Refusal.UNKNOWN_CASE,
                stage -> merge(Scenes.reported(stage), Scenes.nobody()),
                Refusal.OTHER_ACCOUNTABLE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    StoryCase theirs = stage.reported("intake@vfa", stage.daysAgo(3), Scenes.report());
                    return merge(matter, theirs.caseId());
                },
                Refusal.LEAD_IN_MOTION,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    StoryCase offered = Scenes.reported(stage);
                    offered.step(COORDINATOR, "offer-lead", fields("toAgency", "VFA"));
                    return merge(matter, offered.caseId());
                },
                Refusal.HALVES_MIXED,
                stage -> {
                    Two two = Two.merged(stage);
                    return two.surviving()
                            .ask(
                                    "liaison@abei",
                                    "notify-platform",
                                    fields(
                                            "platform",
                                            "FACEBOOK",
                                            "itemIds",
                                            List.of(
                                                    two.surviving().item(),
                                                    two.absorbed().item()),
                                            "ground",
                                            "advertising",
                                            "urgent",
                                            false,
                                            "channel",
                                            "official_letter",
                                            "document",
                                            two.surviving().document("907/PTTH&TTĐT")));
                });
    }

    /** Two cases of ABEI's, one under the other. */
    record Two(StoryCase surviving, StoryCase absorbed) {
        static Two merged(StoryStart stage) {
            StoryCase surviving = Scenes.reported(stage);
            StoryCase absorbed = Scenes.reported(stage);
            surviving.step(COORDINATOR, "merge-cases", body(absorbed.caseId()));
            return new Two(surviving.later(Duration.ofHours(1)), absorbed.later(Duration.ofHours(1)));
        }
    }

    private static Reply merge(StoryCase matter, String absorbed) {
        return matter.ask(COORDINATOR, "merge-cases", body(absorbed));
    }

    private static Map<String, Object> body(String absorbed) {
        return fields("absorbed", absorbed, "reason", "Cùng một chiến dịch quảng cáo.");
    }
}
