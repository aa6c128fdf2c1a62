package org.hoso.command.appeal;

import org.hoso.cases.Appeal;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Appealing {
    private Appealing() {}

    public static Decision decide(Appeal.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Appeal.FileAppeal c -> throw new UnsupportedOperationException("FileAppeal");
            case Appeal.AcceptAppeal c -> throw new UnsupportedOperationException("AcceptAppeal");
            case Appeal.RefuseAppeal c -> throw new UnsupportedOperationException("RefuseAppeal");
            case Appeal.SuspendExecution c -> throw new UnsupportedOperationException("SuspendExecution");
            case Appeal.LiftSuspension c -> throw new UnsupportedOperationException("LiftSuspension");
            case Appeal.HoldDialogue c -> throw new UnsupportedOperationException("HoldDialogue");
            case Appeal.WithdrawAppeal c -> throw new UnsupportedOperationException("WithdrawAppeal");
            case Appeal.DecideAppeal c -> throw new UnsupportedOperationException("DecideAppeal");
            case Appeal.ServeAppealDecision c -> throw new UnsupportedOperationException("ServeAppealDecision");
            case Appeal.RecordLawsuit c -> throw new UnsupportedOperationException("RecordLawsuit");
            case Appeal.RecordJudgment c -> throw new UnsupportedOperationException("RecordJudgment");
            case Appeal.SettleConsequence c -> throw new UnsupportedOperationException("SettleConsequence");
            case Appeal.WaiveConsequence c -> throw new UnsupportedOperationException("WaiveConsequence");
        }
    }
}
