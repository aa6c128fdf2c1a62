package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Sanction.AllowInstalments;
import org.hoso.cases.Sanction.CompleteRemedy;
import org.hoso.cases.Sanction.ConfirmExecution;
import org.hoso.cases.Sanction.DeferExecution;
import org.hoso.cases.Sanction.OrderEnforcement;
import org.hoso.cases.Sanction.PublicisePenalty;
import org.hoso.cases.Sanction.RecordPayment;
import org.hoso.cases.Sanction.ReduceFine;
import org.hoso.cases.Sanction.ServeDecision;

/** What becomes of a decision. */
final class ExecutionPlays {
    private static final String RECORDER = "recorder@abei";
    private static final String DECIDER = "decider@abei";

    private ExecutionPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(
                        ServeDecision.class,
                        State.DECIDED,
                        RECORDER,
                        p -> fields(
                                "decisionId",
                                p.id("decision"),
                                "method",
                                "handed_over",
                                "proof",
                                p.document("5/BB-GQĐ"))),
                Script.of(
                        RecordPayment.class,
                        State.SERVED,
                        RECORDER,
                        p -> fields(
                                "decisionId", p.id("decision"), "amountVnd", 1_000_000L, "receipt", p.document("BL"))),
                Script.of(
                        CompleteRemedy.class,
                        State.SERVED,
                        RECORDER,
                        p -> fields(
                                "decisionId", p.id("decision"), "remedy", "REMOVE_AD", "proof", p.document("6/BB"))),
                Script.of(ConfirmExecution.class, State.PAID, RECORDER, p -> fields("decisionId", p.id("decision"))),
                Script.of(DeferExecution.class, State.SERVED, DECIDER, ExecutionPlays::deferred),
                Script.of(AllowInstalments.class, State.HIGHLY_FINED, DECIDER, ExecutionPlays::instalments),
                Script.of(ReduceFine.class, State.SERVED, DECIDER, ExecutionPlays::reduced),
                Script.of(
                        OrderEnforcement.class,
                        State.OVERDUE_FINE,
                        DECIDER,
                        p -> fields("decisionId", p.id("decision"), "document", p.document("10/QĐ-CC"))),
                Script.of(
                        PublicisePenalty.class,
                        State.SERVED,
                        DECIDER,
                        p -> fields("decisionId", p.id("decision"), "where", "https://abei.example")));
    }

    private static Map<String, Object> deferred(Prepared p) {
        return fields(
                "decisionId",
                p.id("decision"),
                "until",
                p.today().plusDays(60).toString(),
                "reason",
                "Hoàn cảnh khó khăn.",
                "document",
                p.document("9/QĐ"));
    }

    private static Map<String, Object> instalments(Prepared p) {
        return fields(
                "decisionId",
                p.id("decision"),
                "instalments",
                List.of(
                        fields("dueOn", p.today().plusDays(20).toString(), "amountVnd", 45_000_000L),
                        fields("dueOn", p.today().plusDays(60).toString(), "amountVnd", 45_000_000L)),
                "document",
                p.document("11/QĐ"));
    }

    private static Map<String, Object> reduced(Prepared p) {
        return fields(
                "decisionId",
                p.id("decision"),
                "newTotalVnd",
                1_000_000L,
                "reason",
                "Hoàn cảnh khó khăn.",
                "document",
                p.document("9/QĐ"));
    }
}
