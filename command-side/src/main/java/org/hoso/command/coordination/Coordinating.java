package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.accept;

import org.hoso.cases.Coordination;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/** The rules of coordinating: exactly one body answers for the case at every instant; the others are offered, join, are directed. */
public final class Coordinating {
    private Coordinating() {}

    public static Decision decide(Coordination.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case Coordination.OfferLead c -> OfferingTheLead.offer(c, file, basis);
            case Coordination.AcceptLead c -> AnsweringOffers.accept(c, file, basis);
            case Coordination.DeclineLead c -> AnsweringOffers.decline(c, file);
            case Coordination.WithdrawLeadOffer c -> OfferingTheLead.withdraw(c, file);
            case Coordination.ExpireLeadOffer c -> OfferingTheLead.expire(c, file, basis);
            case Coordination.DisputeCompetence c -> SettlingCompetence.dispute(c, file, basis);
            case Coordination.SettleCompetence c -> SettlingCompetence.settle(c, file, basis);
            case Coordination.PassToSuccessor c -> Succeeding.pass(c, file, basis);
            case Coordination.NameSuccessor c -> Succeeding.name(c, file, basis);
            case Coordination.JoinAgency c -> JoiningBodies.join(c, file, basis);
            case Coordination.LeaveCase c -> JoiningBodies.leave(c, file);
            case Coordination.IssueDirective c -> DirectingBodies.direct(c, file, basis);
            case Coordination.AnswerDirective c -> DirectingBodies.reportBack(c, file);
            case Coordination.RemindOfDirective c -> DirectingBodies.remind(c, file);
            case AddNote c -> note(c, file);
        };
    }

    private static Decision note(AddNote c, CaseFile file) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        return accept(new NoteAdded(c.caseId(), c.by(), c.at(), c.noteId(), c.audience(), c.text()));
    }
}
