package org.hoso.command.casefile;

import java.time.Instant;
import org.hoso.cases.StartedClock;
import org.jspecify.annotations.Nullable;

/**
 * A clock of this case: as it was started or extended, and how it stands.
 *
 * @param startedBy version of the event that started it
 * @param granted   its due instant was granted by an office, or moved by a pause, and no longer follows from its rule
 */
public record Clock(
        StartedClock terms,
        long startedBy,
        State state,
        @Nullable Instant pausedAt,
        boolean granted) {
    public enum State {
        RUNNING,
        PAUSED,
        BREACHED,
        STOPPED
    }

    /** Runs, stands still or is overdue: not yet answered. */
    public boolean open() {
        return state != State.STOPPED;
    }

    Clock now(State next) {
        return new Clock(terms, startedBy, next, null, granted);
    }

    /** Under other terms; stands as it stood. */
    Clock under(StartedClock extended) {
        return new Clock(extended, startedBy, state, pausedAt, extended.code().equals(terms.code()));
    }

    Clock paused(Instant at) {
        return new Clock(terms, startedBy, State.PAUSED, at, granted);
    }

    Clock resumed(Instant due) {
        return new Clock(terms.dueAt(due), startedBy, State.RUNNING, null, granted || !due.equals(terms.due()));
    }
}
