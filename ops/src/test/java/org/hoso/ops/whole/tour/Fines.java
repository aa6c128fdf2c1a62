package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while a fine is proposed and imposed. */
final class Fines {
    private static final String RECORDER = "recorder@abei";
    private static final String DECIDER = "decider@abei";
    /** Its frame is not known. */
    private static final String UNCERTAIN = "FOOD_AS_MEDICINE";

    private static final long ABOVE_THE_FIELD_VND = 150_000_000L;

    private Fines() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(Refusal.UNKNOWN_PROPOSAL, stage -> impose(Scenes.classified(stage), Scenes.nobody())),
                Map.entry(Refusal.UNKNOWN_ACT, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return confirm(recorded.matter(), recorded.proposed(), Scenes.nobody(), 1_000_000L);
                }),
                Map.entry(Refusal.NOTHING_TO_CONFIRM, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return confirm(recorded.matter(), recorded.proposed(), recorded.act(), 1_000_000L);
                }),
                Map.entry(Refusal.CHOICE_OUTSIDE_HALF, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    var one = fields(
                            "kind",
                            "aggravating",
                            "description",
                            "Vi phạm nhiều lần",
                            "evidenceId",
                            Scenes.screenshot(recorded.matter()));
                    return recorded.matter()
                            .ask(
                                    RECORDER,
                                    "propose-sanction",
                                    fields("recordId", recorded.record(), "circumstances", List.of(one)));
                }),
                Map.entry(Refusal.NO_CHOICE_OPEN, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    var chosen = List.of(fields("actId", recorded.act(), "amountVnd", 11_000_000L));
                    return recorded.matter()
                            .ask(
                                    RECORDER,
                                    "propose-sanction",
                                    fields(
                                            "recordId",
                                            recorded.record(),
                                            "circumstances",
                                            List.of(),
                                            "chosen",
                                            chosen));
                }),
                Map.entry(Refusal.NO_LIGHTER_RULE, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    var later = fields(
                            "actId", recorded.act(), "versionFrom", "2026-05-15", "legalBasis", "Ý kiến pháp chế");
                    return recorded.matter()
                            .ask(
                                    RECORDER,
                                    "propose-sanction",
                                    fields(
                                            "recordId",
                                            recorded.record(),
                                            "circumstances",
                                            List.of(),
                                            "laterRules",
                                            List.of(later)));
                }),
                Map.entry(Refusal.AMOUNT_NOT_CONFIRMED, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4, UNCERTAIN);
                    return impose(recorded.matter(), recorded.proposed());
                }),
                Map.entry(Refusal.FIELD_CEILING_EXCEEDED, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4, UNCERTAIN);
                    String proposal = recorded.proposed();
                    confirm(recorded.matter(), proposal, recorded.act(), ABOVE_THE_FIELD_VND);
                    return impose(recorded.matter(), proposal);
                }),
                Map.entry(Refusal.ALREADY_DECIDED, stage -> {
                    var decided = Scenes.Decided.in(stage, 4);
                    return impose(decided.matter(), decided.proposal());
                }),
                Map.entry(Refusal.ONLY_REMEDIES, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 50);
                    String proposal = recorded.proposed();
                    return impose(recorded.matter().later(Duration.ofDays(40)), proposal);
                }),
                Map.entry(Refusal.FINE_STILL_POSSIBLE, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return remedies(recorded, "REMOVE_AD");
                }),
                Map.entry(Refusal.UNKNOWN_REMEDY, stage -> {
                    var recorded = Scenes.Recorded.in(stage, 4);
                    return remedies(recorded, "STAND_IN_A_CORNER");
                }));
    }

    static Reply impose(StoryCase matter, String proposal) {
        return matter.ask(
                DECIDER, "impose-sanction", fields("proposalId", proposal, "document", matter.document("82/QĐ-XPHC")));
    }

    private static Reply confirm(StoryCase matter, String proposal, String act, long amountVnd) {
        return matter.ask(
                DECIDER,
                "confirm-amount",
                fields(
                        "proposalId",
                        proposal,
                        "actId",
                        act,
                        "amountVnd",
                        amountVnd,
                        "reason",
                        "Đối chiếu văn bản gốc.",
                        "document",
                        matter.document("7/TTr")));
    }

    private static Reply remedies(Scenes.Recorded recorded, String remedy) {
        return recorded.matter()
                .ask(
                        DECIDER,
                        "order-remedies-only",
                        fields(
                                "recordId",
                                recorded.record(),
                                "remedies",
                                List.of(remedy),
                                "reason",
                                "Khắc phục hậu quả.",
                                "document",
                                recorded.matter().document("8/QĐ-KPHQ")));
    }
}
