package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * What an operator runs once after restoring the database into another cluster. Transaction numbers start anew there, so what
 * the watermark says of the restored rows is void: with all writers stopped, everything outstanding is ledgered in the order
 * in which it was written, and a new epoch begins.
 */
public final class Drain {
    private static final int SECONDS_TO_ANSWER = 3_600;
    private static final String PREPARE = """
            set local lock_timeout = %d;
            set local synchronous_commit = on;
            select pg_advisory_xact_lock(%d);
            lock table events.event_entry in access exclusive mode
            """;
    private static final String IS_WHOLE = """
            select h.position = count(l.position) and h.position = coalesce(max(l.position), 0)
            from events.ledger_head h left join events.ledger l on true group by h.position
            """;
    private static final String LEDGER_ALL = """
            with head as (select greatest(ledgered_at, now()) as now from events.ledger_head
            ), outstanding as (
              select e.global_index, e.epoch, events.leaf(e, head.now) as leaf, head.now,
                     row_number() over (order by e.global_index) as place
              from head, events.event_entry e
              where not exists (select from events.ledger l where l.global_index = e.global_index)
            ), written as (
              insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
              select h.position + o.place, o.global_index, o.epoch, o.now, o.leaf
              from outstanding o, events.ledger_head h
            )
            update events.ledger_head h
            set position = h.position + (select count(*) from outstanding), epoch = h.epoch + 1, watermark = '0',
                ledgered_at = greatest(h.ledgered_at, now()), system_identifier = c.system_identifier
            from pg_control_system() c
            returning h.epoch, h.position, (select count(*) from outstanding) as drained
            """;

    private final DirectConnections connections;
    private final Duration patience;

    /** @param patience how long to wait for writers and sequencers that are just ending */
    public Drain(DirectConnections connections, Duration patience) {
        this.connections = connections;
        this.patience = patience;
    }

    /**
     * @param events   how many events were outstanding
     * @param epoch    in which events are written from now on
     * @param position last position of the ledger
     */
    public record Drained(long events, int epoch, long position) {}

    /**
     * Ledgers all that is outstanding and begins a new epoch, or changes nothing.
     *
     * @throws IllegalStateException when a writer or a sequencer is still at work, or the restored ledger is not whole
     */
    public Drained run() {
        try (Connection connection = connections.open("hoso-drain", SECONDS_TO_ANSWER)) {
            connection.setAutoCommit(false);
            Drained drained = drain(connection);
            connection.commit();
            return drained;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "nothing was drained; are all writers and sequencers stopped? " + e.getMessage(), e);
        }
    }

    private Drained drain(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PREPARE.formatted(patience.toMillis(), SequencingSession.LOCK));
            requireWhole(statement);
            Drained drained = ledgerAll(statement);
            statement.execute("alter table events.event_entry alter column epoch set default " + drained.epoch());
            statement.execute("select pg_notify('hoso_ledger', '" + drained.position() + "')");
            return drained;
        }
    }

    private static void requireWhole(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(IS_WHOLE)) {
            if (row.next() && row.getBoolean(1)) return;
        }
        throw new IllegalStateException("the restored ledger has holes: restore again, from a backup of one moment");
    }

    private static Drained ledgerAll(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(LEDGER_ALL)) {
            row.next();
            return new Drained(row.getLong("drained"), row.getInt("epoch"), row.getLong("position"));
        }
    }
}
