package org.hoso.query.clocks;

import java.time.Duration;
import java.time.Instant;
import org.hoso.law.ClockRule;
import org.hoso.law.Standstill;
import org.jspecify.annotations.Nullable;

/**
 * The working of a clock that somebody asked about; it is kept nowhere and binds nobody.
 *
 * @param rule       the version in force on the day of the start
 * @param extendedBy the longer rule that took its place
 * @param counting   by the calendar known now
 * @param extendedTo the instant that an office granted
 * @param due        the granted instant, or what the counting comes to; absent for a duty without end
 * @param left       until then, below zero when that is past
 */
record Explanation(
        ClockRule rule,
        Instant start,
        @Nullable Standstill pause,
        @Nullable ClockRule extendedBy,
        Counting counting,
        @Nullable Instant extendedTo,
        @Nullable Instant due,
        Instant now,
        @Nullable Duration left) {}
