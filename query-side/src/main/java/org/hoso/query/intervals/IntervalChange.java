package org.hoso.query.intervals;

import java.time.Instant;

/**
 * From that instant on something else holds.
 *
 * @param version of the event that says so, from 0
 * @param at      when it happened in the world, as corrected
 */
public record IntervalChange<T>(long version, Instant at, T what) {
    IntervalChange<T> happened(Instant when) {
        return new IntervalChange<>(version, when, what);
    }
}
