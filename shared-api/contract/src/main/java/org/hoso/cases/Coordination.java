package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.law.Citation;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.jspecify.annotations.Nullable;

/** Phối hợp: exactly one body is accountable at every instant; an offer changes nothing until it is accepted. */
public interface Coordination {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /**
     * The dated mandate that makes a body the right one, as it was looked up.
     *
     * @param citation what it rests on, in the short form that {@link Citation} reads; absent where no instrument is known
     */
    record MandateRef(
            String productField,
            MandateRole role,
            LocalDate validFrom,
            @Nullable String citation) {
        /** @throws IllegalArgumentException for a citation that has no official words: an event is for ever */
        public MandateRef {
            if (citation != null) Citation.all(citation);
        }

        public static MandateRef of(Mandate mandate) {
            return new MandateRef(
                    mandate.productField(),
                    mandate.role(),
                    mandate.validFrom(),
                    mandate.basis().citation());
        }
    }

    enum Capacity {
        @JsonProperty("co_handler")
        CO_HANDLER,
        @JsonProperty("observer")
        OBSERVER
    }

    enum Audience {
        /** The author's own body. */
        @JsonProperty("own_body")
        OWN_BODY,
        /** Every body that works on the case. */
        @JsonProperty("bodies")
        BODIES
    }

    @By(Role.COORDINATOR)
    record OfferLead(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID offerId,
            String toAgency,
            @Nullable Instant answerBy,
            @About @Nullable Sealed reason)
            implements Command {}

    record LeadOffered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID offerId,
            AccountableBody to,
            MandateRef mandate,
            @Nullable Instant answerBy,
            @Nullable Sealed reason)
            implements Event {}

    @By(Role.COORDINATOR)
    record AcceptLead(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID offerId) implements Command {}

    record LeadAccepted(CaseId caseId, Actor by, Instant at, UUID offerId, AccountableBody accountable)
            implements Event {}

    @By(Role.COORDINATOR)
    record DeclineLead(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID offerId,
            @About Sealed reason) implements Command {}

    record LeadDeclined(CaseId caseId, Actor by, Instant at, UUID offerId, Sealed reason) implements Event {}

    @By(Role.COORDINATOR)
    record WithdrawLeadOffer(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID offerId,
            @About @Nullable Sealed reason) implements Command {}

    record LeadOfferWithdrawn(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID offerId,
            @Nullable Sealed reason) implements Event {}

    /** Sent by the clock poller when the time to answer has passed. */
    @By(Role.SYSTEM)
    record ExpireLeadOffer(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID offerId) implements Command {}

    record LeadOfferExpired(CaseId caseId, Actor by, Instant at, UUID offerId) implements Event {}

    /** @param claimants the bodies that claim or refuse the case; at least two */
    @By(Role.COORDINATOR)
    record DisputeCompetence(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID disputeId,
            List<String> claimants,
            @About Sealed reason)
            implements Command {
        public DisputeCompetence {
            Shape.require(
                    claimants != null && claimants.size() >= 2 && claimants.size() <= 10,
                    "a dispute has 2 to 10 bodies");
            Shape.eachOnce(claimants);
        }
    }

    record CompetenceDisputed(
            CaseId caseId, Actor by, Instant at, UUID disputeId, List<String> claimants, Sealed reason)
            implements Event {}

    @By(Role.COORDINATOR)
    record SettleCompetence(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID disputeId,
            String lead,
            @About Sealed reason,
            @Nullable DocumentRef document)
            implements Command {}

    /** @param lapsedOffers the offers that were open: who answers for the case is settled */
    record CompetenceSettled(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID disputeId,
            AccountableBody accountable,
            List<UUID> lapsedOffers,
            Sealed reason,
            @Nullable DocumentRef document)
            implements Event {}

    /** Sent by the reaction when the body that answers for the case has ended; {@code at} is the first day without it. */
    @By(Role.SYSTEM)
    record PassToSuccessor(@Handed CaseId caseId, @Handed Actor by, Instant at) implements Command {}

    /**
     * The body that answers for the case has ended and the registry names no single successor: nothing is invented, the
     * superior body is to name one. Until then the case stays, on file, with the body that ended.
     *
     * @param superior   whose task it is; absent where the registry names none either
     * @param successors those that the registry names, none or several
     */
    record SuccessorSought(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID successionId,
            AccountableBody ended,
            @Nullable String superior,
            List<String> successors)
            implements Event {}

    /** The body above the ended one says who takes the case over, where the dated registry names no single successor. */
    @By(Role.COORDINATOR)
    record NameSuccessor(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            String agency,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    /**
     * The case goes on under another body by operation of a reorganisation; what was done and signed before keeps the old name.
     *
     * @param ended        the body that answered for it, as it last was
     * @param lapsedOffers the offers that were open: they were the ended body's
     * @param reason       of the superior body that named the successor; absent where the registry names it
     */
    record LeadPassedToSuccessor(
            CaseId caseId,
            Actor by,
            Instant at,
            AccountableBody ended,
            AccountableBody accountable,
            List<UUID> lapsedOffers,
            @Nullable Sealed reason,
            @Nullable DocumentRef document)
            implements Event {}

    @By(Role.COORDINATOR)
    record JoinAgency(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            String agency,
            Capacity capacity,
            @About @Nullable Sealed reason)
            implements Command {}

    record AgencyJoined(
            CaseId caseId,
            Actor by,
            Instant at,
            AccountableBody agency,
            Capacity capacity,
            @Nullable Sealed reason) implements Event {}

    @By(Role.COORDINATOR)
    record LeaveCase(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @About Sealed reason) implements Command {}

    record AgencyLeft(CaseId caseId, Actor by, Instant at, String agency, Sealed reason) implements Event {}

    /** A ministry directs a province: a task with a day to report back. */
    @By(Role.COORDINATOR)
    record IssueDirective(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID directiveId,
            String toAgency,
            @About Sealed task,
            Instant reportBy,
            DocumentRef document)
            implements Command {}

    record DirectiveIssued(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID directiveId,
            AccountableBody to,
            Sealed task,
            Instant reportBy,
            DocumentRef document)
            implements Event {}

    @By({Role.COORDINATOR, Role.RECORDER})
    record AnswerDirective(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID directiveId,
            @About Sealed report,
            @Nullable DocumentRef document)
            implements Command {}

    record DirectiveAnswered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID directiveId,
            Sealed report,
            @Nullable DocumentRef document) implements Event {}

    /** The body that directed asks again; how often and when is its own affair, for no law sets a length. */
    @By(Role.COORDINATOR)
    record RemindOfDirective(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID reminderId,
            UUID directiveId,
            @About @Nullable Sealed reminder,
            @Nullable DocumentRef document)
            implements Command {}

    record DirectiveReminded(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID reminderId,
            UUID directiveId,
            @Nullable Sealed reminder,
            @Nullable DocumentRef document)
            implements Event {}

    @By({
        Role.INTAKE,
        Role.CLASSIFIER,
        Role.COORDINATOR,
        Role.EXPERT,
        Role.LIAISON,
        Role.RECORDER,
        Role.DECIDER,
        Role.APPEALS
    })
    record AddNote(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID noteId,
            Audience audience,
            @About Sealed text)
            implements Command {}

    record NoteAdded(CaseId caseId, Actor by, Instant at, UUID noteId, Audience audience, Sealed text)
            implements Event {}
}
