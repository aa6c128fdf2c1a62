package org.hoso.command.sanction;

import org.hoso.cases.Sanction;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Sanctioning {
    private Sanctioning() {}

    public static Decision decide(Sanction.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Sanction.IssueRecord c -> throw new UnsupportedOperationException("IssueRecord");
            case Sanction.RequestHearing c -> throw new UnsupportedOperationException("RequestHearing");
            case Sanction.FileExplanation c -> throw new UnsupportedOperationException("FileExplanation");
            case Sanction.CloseExplanation c -> throw new UnsupportedOperationException("CloseExplanation");
            case Sanction.ProposeSanction c -> throw new UnsupportedOperationException("ProposeSanction");
            case Sanction.ConfirmAmount c -> throw new UnsupportedOperationException("ConfirmAmount");
            case Sanction.ImposeSanction c -> throw new UnsupportedOperationException("ImposeSanction");
            case Sanction.OrderRemediesOnly c -> throw new UnsupportedOperationException("OrderRemediesOnly");
            case Sanction.ServeDecision c -> throw new UnsupportedOperationException("ServeDecision");
            case Sanction.RecordPayment c -> throw new UnsupportedOperationException("RecordPayment");
            case Sanction.CompleteRemedy c -> throw new UnsupportedOperationException("CompleteRemedy");
            case Sanction.ConfirmExecution c -> throw new UnsupportedOperationException("ConfirmExecution");
            case Sanction.DeferExecution c -> throw new UnsupportedOperationException("DeferExecution");
            case Sanction.AllowInstalments c -> throw new UnsupportedOperationException("AllowInstalments");
            case Sanction.ReduceFine c -> throw new UnsupportedOperationException("ReduceFine");
            case Sanction.OrderEnforcement c -> throw new UnsupportedOperationException("OrderEnforcement");
            case Sanction.PublicisePenalty c -> throw new UnsupportedOperationException("PublicisePenalty");
            case Sanction.ReferToInvestigators c -> throw new UnsupportedOperationException("ReferToInvestigators");
            case Sanction.ReturnFromInvestigators c ->
                throw new UnsupportedOperationException("ReturnFromInvestigators");
        }
    }
}
