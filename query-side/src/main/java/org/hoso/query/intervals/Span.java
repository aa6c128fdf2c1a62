package org.hoso.query.intervals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** While something held. @param until first instant at which it no longer did; absent while it does */
public record Span<T>(
        IntervalChange<T> by, Instant since, @Nullable Instant until) {
    public T what() {
        return by.what();
    }
}
