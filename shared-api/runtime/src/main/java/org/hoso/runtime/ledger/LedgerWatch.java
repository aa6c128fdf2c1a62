package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger is behind the events, seen about once a second. The age of the oldest event without a position is counted
 * from when it was first seen here: an event's own time stamp may be of any year.
 */
final class LedgerWatch {
    private static final String LOOK = """
            select h.position, h.system_identifier = c.system_identifier as at_home,
                   coalesce((select e.global_index from events.event_entry e
                             where e.epoch = h.epoch and e.tx >= h.watermark order by e.tx limit 1), 0) as oldest,
                   exists (select from events.event_entry e where e.epoch > h.epoch or e.epoch = h.epoch
                             and e.tx >= pg_snapshot_xmax(pg_current_snapshot())) as hidden
            from events.ledger_head h, pg_control_system() c
            """;
    private static final long EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanoTime;
    private final @Nullable LongSupplier server;
    private volatile Look last = new Look(0, true, false, 0);
    private volatile long oldestSince;
    private long lookedAt;

    LedgerWatch(LongSupplier nanoTime) {
        this(nanoTime, null);
    }

    /** @param server where the events lie elsewhere: the position that their order reaches to */
    LedgerWatch(LongSupplier nanoTime, @Nullable LongSupplier server) {
        this.nanoTime = nanoTime;
        this.server = server;
        this.lookedAt = nanoTime.getAsLong() - EVERY_NANOS;
    }

    /**
     * @param position last position of the ledger
     * @param atHome   false when the database was restored into another cluster and not yet drained
     * @param hidden   whether a row says that it was written in an epoch or by a transaction that is yet to come: nobody's work,
     *                 and nothing that the ledger would ever take
     * @param oldest   global index of the oldest event without a position, 0 where all have one
     */
    record Look(long position, boolean atHome, boolean hidden, long oldest) {}

    Look last() {
        return last;
    }

    /** How long the oldest event has been without a position, zero where all have one. */
    Duration behind() {
        return last.oldest() == 0 ? Duration.ZERO : Duration.ofNanos(nanoTime.getAsLong() - oldestSince);
    }

    /** Looks, if a second has passed since it last did. */
    void look(Connection connection) throws SQLException {
        long now = nanoTime.getAsLong();
        if (now - lookedAt < EVERY_NANOS) return;
        lookedAt = now;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOOK)) {
            row.next();
            seen(
                    new Look(row.getLong("position"), row.getBoolean("at_home"), row.getBoolean("hidden"), oldest(row)),
                    now);
        }
    }

    private long oldest(ResultSet row) throws SQLException {
        if (server == null) return row.getLong("oldest");
        long position = row.getLong("position");
        try {
            return server.getAsLong() > position ? position + 1 : 0;
        } catch (RuntimeException away) {
            // While the server is away nobody knows of more than was known.
            return last.oldest();
        }
    }

    void seen(Look look, long now) {
        if (look.oldest() != last.oldest()) oldestSince = now;
        last = look;
    }
}
