package org.hoso.command.coordination;

import org.hoso.cases.Coordination;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Coordinating {
    private Coordinating() {}

    public static Decision decide(Coordination.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Coordination.OfferLead c -> throw new UnsupportedOperationException("OfferLead");
            case Coordination.AcceptLead c -> throw new UnsupportedOperationException("AcceptLead");
            case Coordination.DeclineLead c -> throw new UnsupportedOperationException("DeclineLead");
            case Coordination.WithdrawLeadOffer c -> throw new UnsupportedOperationException("WithdrawLeadOffer");
            case Coordination.ExpireLeadOffer c -> throw new UnsupportedOperationException("ExpireLeadOffer");
            case Coordination.DisputeCompetence c -> throw new UnsupportedOperationException("DisputeCompetence");
            case Coordination.SettleCompetence c -> throw new UnsupportedOperationException("SettleCompetence");
            case Coordination.JoinAgency c -> throw new UnsupportedOperationException("JoinAgency");
            case Coordination.LeaveCase c -> throw new UnsupportedOperationException("LeaveCase");
            case Coordination.IssueDirective c -> throw new UnsupportedOperationException("IssueDirective");
            case Coordination.AnswerDirective c -> throw new UnsupportedOperationException("AnswerDirective");
            case Coordination.AddNote c -> throw new UnsupportedOperationException("AddNote");
        }
    }
}
