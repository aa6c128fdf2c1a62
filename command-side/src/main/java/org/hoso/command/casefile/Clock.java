package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.StartedClock;
import org.hoso.law.Standstill;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A clock of this case: as it was started or extended, and how it stands.
 *
 * @param startedBy  version of the event that started it
 * @param granted    its due instant was granted by an office, or moved by a pause, and no longer follows from its rule
 * @param grantedDue the due instant that an office granted last; absent while its rule says when it is due
 * @param pauses     when it stood still since then, or since it started; one not ended yet is {@code pausedAt}
 * @param warnedOf   the due instant that was last warned of; a later one may be warned of anew
 */
@Withers
public record Clock(
        StartedClock terms,
        long startedBy,
        State state,
        @Nullable Instant pausedAt,
        boolean granted,
        @Nullable Instant grantedDue,
        List<Standstill> pauses,
        @Nullable Instant warnedOf)
        implements ClockBuilder.With {
    public enum State {
        RUNNING,
        PAUSED,
        BREACHED,
        STOPPED
    }

    static Clock started(StartedClock terms, long version) {
        return new Clock(terms, version, State.RUNNING, null, false, null, List.of(), null);
    }

    /** Runs, stands still or is overdue: not yet answered. */
    public boolean open() {
        return state != State.STOPPED;
    }

    Clock now(State next) {
        return withState(next).withPausedAt(null);
    }

    /** Under other terms; stands as it stood. An instant that was granted takes in what it stood still before. */
    Clock under(StartedClock extended) {
        boolean byAnOffice = extended.code().equals(terms.code());
        return new Clock(
                extended,
                startedBy,
                state,
                pausedAt,
                byAnOffice,
                byAnOffice ? extended.due() : null,
                byAnOffice ? List.of() : pauses,
                warnedOf);
    }

    /** Counted anew; one that was breached or answered stays so unless it runs on. */
    Clock rejudged(StartedClock counted, boolean runs) {
        return withTerms(counted).withState(runs ? State.RUNNING : state).withWarnedOf(null);
    }

    Clock paused(Instant at) {
        return withState(State.PAUSED).withPausedAt(at);
    }

    Clock resumed(Instant at, Instant due) {
        return new Clock(
                terms.dueAt(due),
                startedBy,
                State.RUNNING,
                null,
                granted || !due.equals(terms.due()),
                grantedDue,
                pausedUntil(at),
                warnedOf);
    }

    Clock warned() {
        return withWarnedOf(terms.due());
    }

    /** Whether somebody was told that the present due instant comes near. */
    public boolean hasWarned() {
        Instant due = terms.due();
        return warnedOf != null && due != null && !due.isAfter(warnedOf);
    }

    /** Every pause so far, when the one that lasts ends at that instant. */
    public List<Standstill> pausedUntil(Instant at) {
        return pausedAt == null ? pauses : Kept.with(pauses, new Standstill(pausedAt, at));
    }
}
