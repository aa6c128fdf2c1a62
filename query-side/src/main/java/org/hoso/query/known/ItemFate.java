package org.hoso.query.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.hoso.cases.Removal.ContentRemoved;
import org.jspecify.annotations.Nullable;

/**
 * What became of a piece of content.
 *
 * @param at      when it was confirmed gone, as corrected; absent while it is not
 * @param version of the event that confirmed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemFate(
        State state, @Nullable Instant at, @Nullable Long version) {
    /** Whoever looks agrees with others within as many hours (decision 0085); later than that it is memory, not a look. */
    private static final Duration LATE = Duration.ofHours(72);

    static final ItemFate THERE = new ItemFate(State.THERE, null, null);
    static final ItemFate BACK = new ItemFate(State.BACK, null, null);

    /** Where it is. */
    public enum State {
        THERE,
        GONE,
        /** Recorded long after it was. */
        GONE_TOLD_LATE,
        /** It was put back, or came back by itself. */
        BACK
    }

    static ItemFate gone(ContentRemoved removed, long version, Instant recorded) {
        boolean late = recorded.isAfter(removed.at().plus(LATE));
        return new ItemFate(late ? State.GONE_TOLD_LATE : State.GONE, removed.at(), version);
    }

    public boolean gone() {
        return state == State.GONE || state == State.GONE_TOLD_LATE;
    }

    /** The same where it is that event that confirmed it, at the instant at which it truly was. */
    ItemFate truly(long corrected, Instant other) {
        return Long.valueOf(corrected).equals(version) ? new ItemFate(state, other, version) : this;
    }
}
