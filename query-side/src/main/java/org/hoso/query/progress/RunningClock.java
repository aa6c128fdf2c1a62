package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hoso.cases.StartedClock;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A clock of the case as it stands.
 *
 * @param terms as it was started or last extended
 * @param track what it belongs to
 * @param due   when it is due now, after pauses; absent for a duty without end
 * @param recordedLater when its start was recorded, where that was later than it happened
 * @param warnedAt when a warning of that due instant was given; absent while there was none
 */
@Withers
public record RunningClock(
        StartedClock terms,
        Track track,
        State state,
        @Nullable Instant due,
        @Nullable Instant warnedAt,
        @Nullable Instant recordedLater)
        implements RunningClockBuilder.With {
    /** How a clock stands; one that was breached goes on until it is answered. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("paused")
        PAUSED,
        @JsonProperty("breached")
        BREACHED,
        @JsonProperty("stopped")
        STOPPED
    }

    static RunningClock started(StartedClock terms, Track track, @Nullable Instant recordedLater) {
        return new RunningClock(terms, track, State.RUNNING, terms.due(), null, recordedLater);
    }

    RunningClock dueAt(Instant later) {
        return new RunningClock(terms, track, State.RUNNING, later, later.equals(due) ? warnedAt : null, recordedLater);
    }

    RunningClock under(StartedClock extended) {
        return new RunningClock(extended, track, State.RUNNING, extended.due(), null, recordedLater);
    }

    /** Counted anew; one that was breached or answered stays so unless it runs on. */
    RunningClock rejudged(StartedClock counted, boolean runs) {
        return new RunningClock(counted, track, runs ? State.RUNNING : state, counted.due(), null, recordedLater);
    }

    /** Not yet answered. */
    public boolean open() {
        return state != State.STOPPED;
    }

    /** Whether somebody has to act by its due instant: it is open, not paused, and no right that may as well go unused. */
    public boolean presses() {
        return isDuty() && (state == State.RUNNING || state == State.BREACHED);
    }

    /** Whether it bounds something that somebody has to do, and to an end. */
    public boolean isDuty() {
        return due != null && !Windows.isOne(terms.code());
    }
}
