package org.hoso.command.casefile;

import java.time.Instant;
import org.hoso.cases.Closing;
import org.jspecify.annotations.Nullable;

/**
 * Whether the case is at rest.
 *
 * @param since   when it came to rest
 * @param outcome how it ended; a report that was not taken up ended as such, or without a violation
 */
public record Closure(State state, @Nullable Instant since, Closing.@Nullable Outcome outcome) {
    public static final Closure OPEN = new Closure(State.OPEN, null, null);

    public enum State {
        OPEN,
        REJECTED,
        CLOSED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
