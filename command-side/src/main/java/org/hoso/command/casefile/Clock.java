package org.hoso.command.casefile;

import java.time.Instant;
import org.hoso.cases.StartedClock;
import org.jspecify.annotations.Nullable;

/** A clock of this case: as it was started or extended, and how it stands. @param startedBy version of the event that started it */
public record Clock(
        StartedClock terms,
        long startedBy,
        State state,
        @Nullable Instant pausedAt) {
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
        return new Clock(terms, startedBy, next, null);
    }

    /** Under other terms; stands as it stood. */
    Clock under(StartedClock extended) {
        return new Clock(extended, startedBy, state, pausedAt);
    }

    Clock paused(Instant at) {
        return new Clock(terms, startedBy, State.PAUSED, at);
    }

    Clock resumed(Instant due) {
        return new Clock(terms.dueAt(due), startedBy, State.RUNNING, null);
    }
}
