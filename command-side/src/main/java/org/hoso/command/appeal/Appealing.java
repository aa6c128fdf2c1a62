package org.hoso.command.appeal;

import org.hoso.cases.Appeal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/** The rules of appealing: filed, handled, decided, taken to court, and what a fall undoes. */
public final class Appealing {
    private Appealing() {}

    public static Decision decide(Appeal.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case Appeal.FileAppeal c -> FilingAppeals.file(c, file, basis);
            case Appeal.AcceptAppeal c -> HandlingAppeals.accept(c, file, basis);
            case Appeal.RefuseAppeal c -> HandlingAppeals.refuse(c, file, basis);
            case Appeal.SuspendExecution c -> SuspendingExecution.suspend(c, file, basis);
            case Appeal.LiftSuspension c -> SuspendingExecution.lift(c, file, basis);
            case Appeal.HoldDialogue c -> HandlingAppeals.holdDialogue(c, file, basis);
            case Appeal.WithdrawAppeal c -> WithdrawingAppeals.withdraw(c, file, basis);
            case Appeal.DecideAppeal c -> DecidingAppeals.decide(c, file, basis);
            case Appeal.ServeAppealDecision c -> DecidingAppeals.serve(c, file, basis);
            case Appeal.RecordLawsuit c -> Lawsuits.record(c, file, basis);
            case Appeal.RecordJudgment c -> Lawsuits.recordJudgment(c, file, basis);
            case Appeal.SettleConsequence c -> ClosingConsequences.settle(c, file, basis);
            case Appeal.WaiveConsequence c -> ClosingConsequences.waive(c, file, basis);
        };
    }
}
