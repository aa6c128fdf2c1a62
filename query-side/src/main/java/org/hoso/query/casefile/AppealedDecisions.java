package org.hoso.query.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.DocumentRef;
import org.hoso.query.casefile.ExecutionStep.What;
import org.jspecify.annotations.Nullable;

/** What appeals and judgments do to the decisions they attack. */
final class AppealedDecisions {
    private AppealedDecisions() {}

    static Sanctions fold(Sanctions kept, Appeal.Event event, Appeals appeals) {
        return switch (event) {
            case Appeal.ExecutionSuspended e ->
                then(
                        kept,
                        appeals,
                        e.appealId(),
                        ExecutionStep.of(What.SUSPENDED, e.at(), e.document()).until(e.until()));
            case Appeal.SuspensionLifted e ->
                then(kept, appeals, e.appealId(), ExecutionStep.of(What.RESUMED, e.at(), e.document()));
            case Appeal.AppealDecided e ->
                fallen(kept, appeals, e.appealId(), e.result(), e.newTotalVnd(), e.document(), e.at());
            case Appeal.JudgmentRecorded e ->
                fallen(kept, appeals, e.lawsuitId(), e.result(), e.newTotalVnd(), e.document(), e.at());
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

    private static Sanctions fallen(
            Sanctions kept,
            Appeals appeals,
            UUID by,
            Appeal.Result result,
            @Nullable Long newTotalVnd,
            DocumentRef document,
            Instant at) {
        return switch (result) {
            case UPHELD -> kept;
            case AMENDED, PARTLY ->
                then(
                        kept,
                        appeals,
                        by,
                        ExecutionStep.of(What.AMENDED, at, document).amount(newTotalVnd));
            case ANNULLED ->
                then(
                        kept,
                        appeals,
                        by,
                        ExecutionStep.of(What.ANNULLED, at, document).amount(0L));
        };
    }

    private static Sanctions then(Sanctions kept, Appeals appeals, UUID by, ExecutionStep step) {
        return SanctionsFolding.then(kept, appeals.decisionAttackedBy(by), step);
    }
}
