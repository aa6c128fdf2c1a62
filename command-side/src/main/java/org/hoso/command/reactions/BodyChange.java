package org.hoso.command.reactions;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.Coordination;
import org.hoso.cases.Merging;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.Report;

/** What an event does to the list of bodies whose end would change something: who answers for a case, who is to answer an offer. */
sealed interface BodyChange {
    enum Kind {
        /** The body that answers for the case; the id is the case's. */
        LEAD,
        /** The body that an open offer goes to; the id is the offer's. */
        OFFER;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From now on the end of that body matters. */
    record Awaits(Kind kind, UUID id, CaseId caseId, String agency) implements BodyChange {}

    /** It no longer does. */
    record Done(Kind kind, UUID id) implements BodyChange {}

    /** A case at rest does not pass; one that is reopened does. */
    record Rests(CaseId caseId, boolean atRest) implements BodyChange {}

    static List<BodyChange> of(CaseEvent event) {
        if (event instanceof Coordination.Event e) return coordinated(e);
        if (event instanceof Closing.Event e) return closed(e);
        if (event instanceof Merging.Event e) return merged(e);
        if (event instanceof Report.ReportRejected e) return List.of(new Rests(e.caseId(), true));
        return event instanceof Report.ContentReported e
                ? List.of(lead(e, e.accountable().agency()))
                : List.of();
    }

    /** A case that goes on under another one follows that one, and passes to nobody by itself. */
    private static List<BodyChange> merged(Merging.Event event) {
        return switch (event) {
            case Merging.CaseMerged e ->
                e.part() == Part.ABSORBED
                        ? List.of(new Done(Kind.LEAD, e.caseId().value()))
                        : List.of();
            case Merging.LeadFollowed e -> List.of();
            case Merging.CaseSplit e ->
                e.part() == Part.ABSORBED ? List.of(lead(e, e.accountable().agency())) : List.of();
        };
    }

    private static List<BodyChange> closed(Closing.Event event) {
        return switch (event) {
            case Closing.CaseClosed e -> List.of(new Rests(e.caseId(), true));
            case Closing.CaseReopened e -> List.of(new Rests(e.caseId(), false));
        };
    }

    private static List<BodyChange> coordinated(Coordination.Event event) {
        return switch (event) {
            case Coordination.LeadOffered e ->
                List.of(new Awaits(Kind.OFFER, e.offerId(), e.caseId(), e.to().agency()));
            case Coordination.LeadAccepted e -> answers(lead(e, e.accountable().agency()), List.of(e.offerId()));
            case Coordination.LeadDeclined e -> List.of(new Done(Kind.OFFER, e.offerId()));
            case Coordination.LeadOfferWithdrawn e -> List.of(new Done(Kind.OFFER, e.offerId()));
            case Coordination.LeadOfferExpired e -> List.of(new Done(Kind.OFFER, e.offerId()));
            case Coordination.CompetenceDisputed e -> List.of();
            case Coordination.CompetenceSettled e ->
                answers(lead(e, e.accountable().agency()), e.lapsedOffers());
            case Coordination.LeadPassedToSuccessor e ->
                answers(lead(e, e.accountable().agency()), e.lapsedOffers());
            case Coordination.SuccessorSought e ->
                List.of(new Done(Kind.LEAD, e.caseId().value()));
            case Coordination.AgencyJoined e -> List.of();
            case Coordination.AgencyLeft e -> List.of();
            case Coordination.DirectiveIssued e -> List.of();
            case Coordination.DirectiveAnswered e -> List.of();
            case Coordination.DirectiveReminded e -> List.of();
            case Coordination.NoteAdded e -> List.of();
        };
    }

    private static Awaits lead(CaseEvent event, String agency) {
        return new Awaits(Kind.LEAD, event.caseId().value(), event.caseId(), agency);
    }

    private static List<BodyChange> answers(Awaits lead, List<UUID> offers) {
        return Stream.concat(Stream.of(lead), offers.stream().<BodyChange>map(offer -> new Done(Kind.OFFER, offer)))
                .toList();
    }
}
