package org.hoso.query.casefile;

import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Rulings;
import org.hoso.query.casefile.ExecutionStep.What;
import org.jspecify.annotations.Nullable;

/** What appeals and judgments do to the decisions they attack. */
final class AppealedDecisions {
    private AppealedDecisions() {}

    static Sanctions fold(Sanctions kept, Appeal.Event event, Appeals appeals, Rulings rulings) {
        return switch (event) {
            case Appeal.ExecutionSuspended e ->
                then(
                        kept,
                        appeals,
                        e.appealId(),
                        ExecutionStep.of(What.SUSPENDED, e.at(), e.document()).withUntil(e.until()));
            case Appeal.SuspensionLifted e ->
                then(kept, appeals, e.appealId(), ExecutionStep.of(What.RESUMED, e.at(), e.document()));
            case Appeal.AppealDecided e ->
                ruled(
                        kept,
                        appeals,
                        e.appealId(),
                        rulings.turn(e.appealId(), e.result()),
                        e.newTotalVnd(),
                        ExecutionStep.of(What.AMENDED, e.at(), e.document()));
            case Appeal.JudgmentRecorded e ->
                ruled(
                        kept,
                        appeals,
                        e.lawsuitId(),
                        rulings.turn(e.lawsuitId(), e.result()),
                        e.newTotalVnd(),
                        ExecutionStep.of(What.AMENDED, e.at(), e.document()));
            case Appeal.AppealFiled e -> kept;
            case Appeal.AppealAccepted e -> kept;
            case Appeal.AppealRefused e -> kept;
            case Appeal.DialogueHeld e -> kept;
            case Appeal.AppealWithdrawn e -> kept;
            case Appeal.AppealDecisionServed e -> kept;
            case Appeal.LawsuitFiled e -> kept;
            case Appeal.ConsequenceSettled e -> kept;
            case Appeal.ConsequenceWaived e -> kept;
        };
    }

    private static Sanctions ruled(
            Sanctions kept,
            Appeals appeals,
            UUID by,
            Rulings.Turn turn,
            @Nullable Long newTotalVnd,
            ExecutionStep step) {
        return switch (turn) {
            case STAYS_ANNULLED -> kept;
            case STANDS -> newTotalVnd == null ? kept : then(kept, appeals, by, step.withAmountVnd(newTotalVnd));
            case FALLS -> then(kept, appeals, by, step.withWhat(What.ANNULLED).withAmountVnd(0L));
            case STANDS_AGAIN ->
                then(kept, appeals, by, step.withWhat(What.REINSTATED).withAmountVnd(newTotalVnd));
        };
    }

    private static Sanctions then(Sanctions kept, Appeals appeals, UUID by, ExecutionStep step) {
        return SanctionsFolding.then(kept, appeals.decisionAttackedBy(by), step);
    }
}
