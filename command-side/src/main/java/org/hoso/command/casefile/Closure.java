package org.hoso.command.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the case is at rest. @param since when it came to rest */
public record Closure(State state, @Nullable Instant since) implements Facet {
    public static final Closure OPEN = new Closure(State.OPEN, null);

    public enum State {
        OPEN,
        REJECTED,
        CLOSED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
