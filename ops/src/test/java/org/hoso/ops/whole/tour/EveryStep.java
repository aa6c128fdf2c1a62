package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Reasons that any step may give. */
final class EveryStep {
    private EveryStep() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.WRONG_ROLE,
                stage -> Scenes.reported(stage).ask("expert@vfa", "offer-lead", fields("toAgency", "VFA")),
                Refusal.WRONG_AGENCY,
                stage -> Scenes.reported(stage).ask("coordinator@mocst", "offer-lead", fields("toAgency", "VFA")),
                Refusal.NO_MANDATE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return matter.ask("expert@dav", "give-conclusion", conclusion(matter));
                },
                Refusal.CASE_CLOSED,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    matter.step("intake@abei", "reject-report", fields("reason", "no_violation"));
                    return matter.ask(
                            "classifier@abei", "classify-violation", Scenes.classification(matter, Scenes.NO_ADVISORY));
                },
                Refusal.BEFORE_ITS_CAUSE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage).later(Duration.ofDays(-1));
                    return matter.ask(
                            "classifier@abei", "classify-violation", Scenes.classification(matter, Scenes.NO_ADVISORY));
                },
                Refusal.UNKNOWN_AGENCY,
                stage -> Scenes.reported(stage).ask("coordinator@abei", "offer-lead", fields("toAgency", "NOWHERE")),
                Refusal.ADDRESSEE_NOT_COMPETENT,
                stage -> Scenes.reported(stage).ask("coordinator@abei", "offer-lead", fields("toAgency", "MOJ")),
                Refusal.UNKNOWN_ITEM,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return matter.ask("intake@abei", "add-evidence", evidence(matter));
                },
                Refusal.UNKNOWN_SUBJECT,
                stage -> Scenes.reported(stage)
                        .ask(
                                "recorder@abei",
                                "declare-subject-unidentifiable",
                                fields("subjectId", Scenes.nobody(), "efforts", "Đã tra cứu, không tìm thấy.")),
                Refusal.UNKNOWN_EVIDENCE,
                stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return recorded.matter()
                            .ask("recorder@abei", "propose-sanction", proposal(recorded.record(), Scenes.nobody()));
                });
    }

    private static Map<String, Object> conclusion(StoryCase matter) {
        return fields(
                "finding", "violation", "document", matter.document("1/KL"), "grounds", "Không phù hợp hồ sơ công bố.");
    }

    private static Map<String, Object> evidence(StoryCase matter) {
        return Openings.screenshot(Scenes.nobody(), matter.now().toString());
    }

    private static Map<String, Object> proposal(String record, String evidence) {
        return fields(
                "recordId",
                record,
                "circumstances",
                List.of(fields("kind", "aggravating", "description", "Tái phạm", "evidenceId", evidence)));
    }
}
