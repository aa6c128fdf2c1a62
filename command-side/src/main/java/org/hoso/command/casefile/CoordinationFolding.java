package org.hoso.command.casefile;

import java.util.List;
import org.hoso.cases.Coordination;

/** What the events of this step do to the file. */
final class CoordinationFolding {
    private CoordinationFolding() {}

    static CaseFile fold(CaseFile file, Coordination.Event event) {
        Lead lead = file.lead();
        return switch (event) {
            case Coordination.LeadOffered e -> file.withLead(lead.offered(offer(e)));
            case Coordination.LeadAccepted e ->
                file.withLead(lead.closed(List.of(e.offerId())).accountable(e.accountable()));
            case Coordination.LeadDeclined e -> file.withLead(lead.closed(List.of(e.offerId())));
            case Coordination.LeadOfferWithdrawn e -> file.withLead(lead.closed(List.of(e.offerId())));
            case Coordination.LeadOfferExpired e -> file.withLead(lead.closed(List.of(e.offerId())));
            case Coordination.CompetenceDisputed e -> file.withLead(lead.disputed(e.disputeId(), e.claimants()));
            case Coordination.CompetenceSettled e ->
                file.withLead(
                        lead.settled(e.disputeId()).closed(e.lapsedOffers()).accountable(e.accountable()));
            case Coordination.LeadPassedToSuccessor e ->
                file.withLead(lead.closed(e.lapsedOffers())
                        .claimedBy(e.accountable().agency(), e.ended().agency())
                        .accountable(e.accountable()));
            case Coordination.SuccessorSought e -> file.withLead(lead.withSuccession(succession(e)));
            case Coordination.AgencyJoined e ->
                file.withLead(lead.joined(new Lead.Joined(e.agency(), e.capacity(), e.at())));
            case Coordination.AgencyLeft e -> file.withLead(lead.left(e.agency()));
            case Coordination.DirectiveIssued e -> file.withLead(lead.directed(directive(e)));
            case Coordination.DirectiveAnswered e -> file.withLead(lead.reportedBack(e.directiveId()));
            case Coordination.DirectiveReminded e -> file;
            case Coordination.NoteAdded e -> file;
        };
    }

    private static Lead.Offer offer(Coordination.LeadOffered e) {
        return new Lead.Offer(e.offerId(), e.to(), e.by().agency(), e.at(), e.answerBy(), true);
    }

    private static Lead.Succession succession(Coordination.SuccessorSought e) {
        return new Lead.Succession(e.successionId(), e.ended(), e.superior(), e.successors());
    }

    private static Lead.Directive directive(Coordination.DirectiveIssued e) {
        return new Lead.Directive(e.directiveId(), e.by().agency(), e.to(), e.at(), e.reportBy(), false);
    }
}
