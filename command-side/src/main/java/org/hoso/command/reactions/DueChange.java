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
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRule;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to the list of what falls due.
 *
 * @param dueAt  absent when it no longer falls due
 * @param endsAt of a warning: the due instant it warns of, after which it is too late
 */
record DueChange(
        Kind kind,
        UUID id,
        CaseId caseId,
        @Nullable Instant dueAt,
        @Nullable Instant endsAt) {
    enum Kind {
        WARNING,
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

    /**
     * Clocks that start or stop with the event, the warnings before them, lead offers with a time to answer, and what a
     * breach brings on.
     */
    static List<DueChange> of(CaseEvent event, Warnings warnings) {
        List<DueChange> changes = new ArrayList<>();
        event.clocks().stopped().forEach(id -> changes.addAll(gone(id, event)));
        event.clocks().started().forEach(started -> changes.addAll(runs(started, event, warnings)));
        if (event instanceof Clocks.Event e) changes.addAll(ofClock(e, warnings));
        if (event instanceof Coordination.Event e) ofOffer(e).forEach(changes::add);
        if (event instanceof Clocks.ClockBreached e && ClockRule.proposesSanction(e.onBreach()))
            changes.add(new DueChange(Kind.PLATFORM_CASE, e.clockId(), e.caseId(), e.at(), null));
        if (event instanceof PlatformNotice.PlatformCaseOpened e)
            changes.add(new DueChange(Kind.JOINED_CASE, e.platformCaseId(), e.caseId(), e.at(), null));
        return changes;
    }

    private static List<DueChange> ofClock(Clocks.Event event, Warnings warnings) {
        return switch (event) {
            case Clocks.ClockExtended e -> runs(e.extended(), e, warnings);
            case Clocks.ClockPaused e -> gone(e.clockId(), e);
            case Clocks.ClockResumed e ->
                List.of(
                        clock(e.clockId(), e, e.due()),
                        warning(e.clockId(), e, warnings.before(e.due(), e.at()), e.due()));
            case Clocks.ClockRejudged e -> e.runs() ? runs(e.rejudged(), e, warnings) : gone(e.clockId(), e);
            case Clocks.ClockWarned e -> List.of(warning(e.clockId(), e, null, null));
            case Clocks.ClockBreached e -> gone(e.clockId(), e);
        };
    }

    private static List<DueChange> runs(StartedClock terms, CaseEvent event, Warnings warnings) {
        return List.of(
                clock(terms.clockId(), event, terms.due()),
                warning(terms.clockId(), event, warnings.of(terms).orElse(null), terms.due()));
    }

    private static List<DueChange> gone(UUID clockId, CaseEvent event) {
        return List.of(clock(clockId, event, null), warning(clockId, event, null, null));
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
        return new DueChange(Kind.CLOCK, id, event.caseId(), dueAt, null);
    }

    private static DueChange warning(UUID id, CaseEvent event, @Nullable Instant at, @Nullable Instant due) {
        return new DueChange(Kind.WARNING, id, event.caseId(), at, due);
    }

    private static DueChange offer(UUID id, CaseEvent event, @Nullable Instant dueAt) {
        return new DueChange(Kind.OFFER, id, event.caseId(), dueAt, null);
    }
}
