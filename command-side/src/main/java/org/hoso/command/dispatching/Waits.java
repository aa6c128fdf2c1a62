package org.hoso.command.dispatching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long to wait before the next attempt: 5 seconds, three times as long each time, at most six hours, a fifth more or less by
 * chance so that what failed together does not come back together. The last attempt is made when the time is over.
 */
final class Waits {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double FIFTH = 0.2;
    private static final int LAST_GROWTH = 8;

    private Waits() {}

    /**
     * @param attempts made so far, at least one
     * @param until    when it is given up
     * @param chance   0 to 1
     * @return nothing where that was the last
     */
    static Optional<Instant> next(int attempts, Instant now, Instant until, double chance) {
        if (!now.isBefore(until)) return Optional.empty();
        Instant next = now.plus(wait(attempts, chance));
        return Optional.of(next.isAfter(until) ? until : next);
    }

    private static Duration wait(int attempts, double chance) {
        long grown = FIRST.toMillis() * (long) Math.pow(3, Math.min(attempts - 1, LAST_GROWTH));
        double millis = Math.min(grown, LONGEST.toMillis()) * (1 - FIFTH + 2 * FIFTH * chance);
        return Duration.ofMillis((long) millis);
    }
}
