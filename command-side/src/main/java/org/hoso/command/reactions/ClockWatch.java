package org.hoso.command.reactions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.LongSupplier;
import org.hoso.command.reactions.ClockTrust.Doubt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds the machine's clock against the database's, the last event's and a counter that nobody sets, and tells once what changed. */
class ClockWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final String LOOK = """
            select clock_timestamp(), (select ledgered_at from events.ledger_head where position > 0)
            """;

    private final JdbcTemplate database;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final ClockTrust.Limits limits;
    private ClockTrust trust = ClockTrust.NEW;

    ClockWatch(JdbcTemplate database, Clock clock, LongSupplier nanoTime, ClockTrust.Limits limits) {
        this.database = database;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.limits = limits;
    }

    /** Looks, and says what is wrong. */
    synchronized Doubt look() {
        Doubt before = trust.doubt(limits);
        trust = trust.seen(taken(), limits);
        Doubt doubt = trust.doubt(limits);
        if (doubt != before) LOG.warn("clock: {}; seen {}, moved by {}", doubt, trust.last(), trust.jumped());
        return doubt;
    }

    synchronized ClockTrust trust() {
        return trust;
    }

    private TimeLook taken() {
        return java.util.Objects.requireNonNull(database.queryForObject(LOOK, (row, n) -> look(row)));
    }

    /** The machine is read after the answer: a slow one makes it seem ahead by as much, far less than is tolerated. */
    private TimeLook look(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject(2, OffsetDateTime.class);
        return new TimeLook(
                Instant.now(clock),
                row.getObject(1, OffsetDateTime.class).toInstant(),
                last == null ? null : last.toInstant(),
                Duration.ofNanos(nanoTime.getAsLong()));
    }
}
