package org.hoso.query.known;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hoso.cases.Closing;
import org.jspecify.annotations.Nullable;

/** Whether a case is open or at rest, and since when. @param outcome how it was closed */
public record Rest(
        State state,
        Closing.@Nullable Outcome outcome,
        @Nullable Instant since) {
    public static final Rest OPEN = new Rest(State.OPEN, null, null);

    /** Open, or how it came to rest. */
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("rejected")
        REJECTED,
        @JsonProperty("closed")
        CLOSED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
