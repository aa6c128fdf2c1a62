package org.hoso.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Thời hạn: due instants are computed when a clock starts and stored with rule, version and calendar; a breach changes nothing else by itself. */
public interface Clocks {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /**
     * @param toCode   the longer rule of the same start that applies from now on (7 working days to a month), or
     * @param newDue   the later instant granted where no such rule exists; exactly one of the two
     * @param approver office that approved it, as the document says
     */
    @By({Role.COORDINATOR, Role.DECIDER, Role.APPEALS})
    record ExtendClock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID clockId,
            @Nullable String toCode,
            @Nullable Instant newDue,
            @About Sealed reason,
            String approver,
            DocumentRef document)
            implements Command {
        public ExtendClock {
            Shape.require((toCode == null) != (newDue == null), "either a rule or an instant, not both");
            Shape.require(approver != null, "an extension has an approver");
            Shape.shortText(approver, 200);
        }
    }

    /** The named clock goes on under {@code extended}, which keeps its id. */
    record ClockExtended(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID clockId,
            StartedClock extended,
            @Nullable Instant dueBefore,
            Sealed reason,
            String approver,
            DocumentRef document)
            implements Event {}

    @By({Role.COORDINATOR, Role.DECIDER, Role.APPEALS})
    record PauseClock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID clockId,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    record ClockPaused(CaseId caseId, Actor by, Instant at, UUID clockId, Sealed reason, DocumentRef document)
            implements Event {}

    @By({Role.COORDINATOR, Role.DECIDER, Role.APPEALS})
    record ResumeClock(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID clockId) implements Command {}

    /**
     * @param due             the due instant after the pause
     * @param calendarVersion which calendar counted it
     */
    record ClockResumed(CaseId caseId, Actor by, Instant at, UUID clockId, Instant due, String calendarVersion)
            implements Event {}

    /** After the law's data was amended: the clock is counted anew on the law as it is known today. */
    @By({Role.COORDINATOR, Role.DECIDER})
    record RejudgeClock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID clockId,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    /**
     * The named clock goes on under {@code rejudged}, which keeps its id; a breach that was recorded stays recorded.
     *
     * @param dueBefore when it was due until then
     * @param runs      whether it runs on until its new instant; false where it was answered, or breached by that one too
     */
    record ClockRejudged(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID clockId,
            StartedClock rejudged,
            @Nullable Instant dueBefore,
            boolean runs,
            Sealed reason,
            DocumentRef document)
            implements Event {}

    /**
     * Sent by the clock poller before a clock is due.
     *
     * @param due the due instant that it warns of: where the clock has been given a later one meanwhile, it is too early
     */
    @By(Role.SYSTEM)
    record WarnOfClock(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID clockId, Instant due)
            implements Command {}

    /** A clock will soon be due. No law asks for it: how long before is Hoso's own choice (decision record 0020). */
    record ClockWarned(CaseId caseId, Actor by, Instant at, UUID clockId, String code, Instant due) implements Event {}

    /** Sent by the clock poller; {@code at} is the due instant or later. */
    @By(Role.SYSTEM)
    record RecordBreach(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID clockId) implements Command {}

    /**
     * @param at       the due instant, however late it was noticed
     * @param onBreach what the law data says should be proposed; a task, never an effect
     * @param clocks   a duty that the breach itself starts (technical blocking after 24 h unmet)
     */
    record ClockBreached(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID clockId,
            String code,
            Instant due,
            String onBreach,
            ClockChanges clocks)
            implements Event {}
}
