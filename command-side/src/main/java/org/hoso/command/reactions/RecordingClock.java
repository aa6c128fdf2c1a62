package org.hoso.command.reactions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.hoso.runtime.problems.ClockAstray;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds the clock that events are stamped by against the database's before anything is recorded: what says that it was recorded long
 * after it got its place can never be proved. Between two looks the database's time is known by a counter that nobody sets.
 */
final class RecordingClock {
    /** Less than verification allows, so that nothing is recorded that it does not. */
    static final Duration FURTHEST = Duration.ofMinutes(3);

    private static final Duration KNOWN = Duration.ofSeconds(10);

    private final JdbcTemplate database;
    private final InstantSource stamps;
    private final LongSupplier nanoTime;
    private volatile @Nullable Look last;

    /** @param stamps the clock that events are stamped by */
    RecordingClock(JdbcTemplate database, InstantSource stamps, LongSupplier nanoTime) {
        this.database = database;
        this.stamps = stamps;
        this.nanoTime = nanoTime;
    }

    /** When it was so late by the database. */
    private record Look(Instant database, long nanos) {
        Duration age(long now) {
            return Duration.ofNanos(now - nanos);
        }
    }

    /** @throws ClockAstray where nothing may be recorded; what is known of before is not believed to refuse */
    void check() {
        Look known = last;
        if (known != null && known.age(nanoTime.getAsLong()).compareTo(KNOWN) < 0 && !isAstray(apart(known))) return;
        Duration apart = apart();
        if (isAstray(apart)) throw new ClockAstray(apart);
    }

    /** How far the clock is ahead of the database's, looked at now. */
    Duration apart() {
        OffsetDateTime now = database.queryForObject("select clock_timestamp()", OffsetDateTime.class);
        Look look = new Look(Objects.requireNonNull(now).toInstant(), nanoTime.getAsLong());
        last = look;
        return apart(look);
    }

    static boolean isAstray(Duration apart) {
        return apart.abs().compareTo(FURTHEST) > 0;
    }

    private Duration apart(Look look) {
        return Duration.between(look.database().plus(look.age(nanoTime.getAsLong())), stamps.instant());
    }
}
