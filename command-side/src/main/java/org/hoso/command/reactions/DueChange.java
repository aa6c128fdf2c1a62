package org.hoso.command.reactions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Clocks;
import org.hoso.cases.Coordination;
import org.hoso.cases.PlatformNotice;
import org.hoso.law.ClockRule;
import org.jspecify.annotations.Nullable;

/** What an event does to the list of what falls due. @param dueAt absent when it no longer falls due */
record DueChange(
        Kind kind, UUID id, CaseId caseId, @Nullable Instant dueAt) {
    enum Kind {
        CLOCK,
        OFFER,
        /** A breached removal clock: a case against the platform is to be proposed. */
        PLATFORM_CASE,
        /** A case against a platform that was opened and is still to be reported. */
        JOINED_CASE;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Clocks that start or stop with the event, lead offers with a time to answer, and what a breach brings on. */
    static List<DueChange> of(CaseEvent event) {
        List<DueChange> changes = new ArrayList<>();
        event.clocks().stopped().forEach(id -> changes.add(clock(id, event, null)));
        event.clocks().started().forEach(started -> changes.add(clock(started.clockId(), event, started.due())));
        if (event instanceof Clocks.Event e) changes.add(ofClock(e));
        if (event instanceof Coordination.Event e) ofOffer(e).forEach(changes::add);
        if (event instanceof Clocks.ClockBreached e && ClockRule.proposesSanction(e.onBreach()))
            changes.add(new DueChange(Kind.PLATFORM_CASE, e.clockId(), e.caseId(), e.at()));
        if (event instanceof PlatformNotice.PlatformCaseOpened e)
            changes.add(new DueChange(Kind.JOINED_CASE, e.platformCaseId(), e.caseId(), e.at()));
        return changes;
    }

    private static DueChange ofClock(Clocks.Event event) {
        return switch (event) {
            case Clocks.ClockExtended e -> clock(e.clockId(), e, e.extended().due());
            case Clocks.ClockPaused e -> clock(e.clockId(), e, null);
            case Clocks.ClockResumed e -> clock(e.clockId(), e, e.due());
            case Clocks.ClockBreached e -> clock(e.clockId(), e, null);
        };
    }

    private static Stream<DueChange> ofOffer(Coordination.Event event) {
        return switch (event) {
            case Coordination.LeadOffered e -> Stream.of(offer(e.offerId(), e, e.answerBy()));
            case Coordination.LeadAccepted e -> Stream.of(offer(e.offerId(), e, null));
            case Coordination.LeadDeclined e -> Stream.of(offer(e.offerId(), e, null));
            case Coordination.LeadOfferWithdrawn e -> Stream.of(offer(e.offerId(), e, null));
            case Coordination.LeadOfferExpired e -> Stream.of(offer(e.offerId(), e, null));
            case Coordination.CompetenceDisputed e -> Stream.of();
            case Coordination.CompetenceSettled e -> Stream.of();
            case Coordination.LeadPassedToSuccessor e ->
                e.lapsedOffers().stream().map(offer -> offer(offer, e, null));
            case Coordination.SuccessorSought e -> Stream.of();
            case Coordination.AgencyJoined e -> Stream.of();
            case Coordination.AgencyLeft e -> Stream.of();
            case Coordination.DirectiveIssued e -> Stream.of();
            case Coordination.DirectiveAnswered e -> Stream.of();
            case Coordination.DirectiveReminded e -> Stream.of();
            case Coordination.NoteAdded e -> Stream.of();
        };
    }

    private static DueChange clock(UUID id, CaseEvent event, @Nullable Instant dueAt) {
        return new DueChange(Kind.CLOCK, id, event.caseId(), dueAt);
    }

    private static DueChange offer(UUID id, CaseEvent event, @Nullable Instant dueAt) {
        return new DueChange(Kind.OFFER, id, event.caseId(), dueAt);
    }
}
