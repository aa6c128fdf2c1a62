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

/** Turned down while a decision is served, paid and executed. */
final class Executing {
    private static final String RECORDER = "recorder@abei";
    private static final String DECIDER = "decider@abei";

    private Executing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(Refusal.UNKNOWN_DECISION, stage -> serve(Scenes.classified(stage), Scenes.nobody())),
                Map.entry(Refusal.ALREADY_SERVED, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    return serve(decided.matter(), decided.decision());
                }),
                Map.entry(Refusal.NOT_SERVED, stage -> {
                    var decided = Scenes.Decided.in(stage, 4);
                    return decided.matter().ask(RECORDER, "record-payment", decided.payment(Scenes.FINE_VND));
                }),
                Map.entry(Refusal.MORE_THAN_OWED, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    return decided.matter().ask(RECORDER, "record-payment", decided.payment(Scenes.FINE_VND + 1));
                }),
                Map.entry(Refusal.DOCUMENT_RECORDED_BEFORE, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    decided.matter().step(RECORDER, "record-payment", decided.payment(1_000_000));
                    return decided.matter().ask(RECORDER, "record-payment", decided.payment(1_000_000));
                }),
                Map.entry(Refusal.REMEDY_NOT_OPEN, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    return remedy(decided, "DESTROY");
                }),
                Map.entry(Refusal.NOT_YET_EXECUTED, stage -> confirm(Scenes.Decided.served(stage, 4))),
                Map.entry(Refusal.DECISION_NOT_IN_FORCE, Executing::alreadyExecuted),
                Map.entry(Refusal.INSTALMENT_PLAN_UNLAWFUL, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    return decided.matter().ask(DECIDER, "allow-instalments", plan(decided));
                }),
                Map.entry(Refusal.NOT_A_REDUCTION, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    return decided.matter()
                            .ask(
                                    DECIDER,
                                    "reduce-fine",
                                    fields(
                                            "decisionId",
                                            decided.decision(),
                                            "newTotalVnd",
                                            Scenes.FINE_VND,
                                            "reason",
                                            "Hoàn cảnh khó khăn.",
                                            "document",
                                            decided.matter().document("9/QĐ")));
                }),
                Map.entry(Refusal.NOT_OVERDUE, stage -> {
                    var decided = Scenes.Decided.served(stage, 4);
                    return decided.matter()
                            .ask(
                                    DECIDER,
                                    "order-enforcement",
                                    fields(
                                            "decisionId",
                                            decided.decision(),
                                            "document",
                                            decided.matter().document("10/QĐ-CC")));
                }));
    }

    private static Reply alreadyExecuted(StoryStart stage) {
        var decided = Scenes.Decided.served(stage, 45);
        decided.matter().later(Duration.ofDays(2)).step(RECORDER, "record-payment", decided.payment(Scenes.FINE_VND));
        remedy(decided, "REMOVE_AD");
        confirm(decided);
        return decided.matter().ask(RECORDER, "record-payment", decided.payment(1L));
    }

    private static Reply serve(StoryCase matter, String decision) {
        return matter.ask(
                RECORDER,
                "serve-decision",
                fields("decisionId", decision, "method", "post", "proof", matter.document("5/BB-GQĐ")));
    }

    private static Reply remedy(Scenes.Decided decided, String remedy) {
        return decided.matter()
                .ask(RECORDER, "complete-remedy", fields("decisionId", decided.decision(), "remedy", remedy));
    }

    private static Reply confirm(Scenes.Decided decided) {
        return decided.matter().ask(RECORDER, "confirm-execution", fields("decisionId", decided.decision()));
    }

    private static Map<String, Object> plan(Scenes.Decided decided) {
        var parts = List.of(
                fields("dueOn", decided.matter().today().plusDays(20).toString(), "amountVnd", Scenes.FINE_VND));
        return fields(
                "decisionId",
                decided.decision(),
                "instalments",
                parts,
                "document",
                decided.matter().document("11/QĐ"));
    }
}
