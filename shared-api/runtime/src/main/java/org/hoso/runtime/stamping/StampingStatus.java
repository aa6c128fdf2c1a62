package org.hoso.runtime.stamping;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the time stamps.
 *
 * @param last     by the authority's clock, the last that this process got
 * @param failures in a row
 * @param since    when the first of them was
 * @param trouble  what the last of them was
 */
record StampingStatus(
        @Nullable Instant last,
        int failures,
        @Nullable Instant since,
        @Nullable StampingTrouble trouble) {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;

    static StampingStatus fresh() {
        return new StampingStatus(null, 0, null, null);
    }

    StampingStatus stamped(Instant at) {
        return new StampingStatus(at, 0, null, null);
    }

    /** Nothing is to be stamped: what failed before stays as it is until it is tried again. */
    StampingStatus failed(StampingTrouble what, Instant at) {
        return new StampingStatus(last, failures + 1, since == null ? at : since, what);
    }

    /** How long to wait before looking again: twice as long after each failure, ten minutes at most. */
    Duration pause(Duration every) {
        Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration most = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        return doubled.compareTo(most) > 0 ? most : doubled;
    }
}
