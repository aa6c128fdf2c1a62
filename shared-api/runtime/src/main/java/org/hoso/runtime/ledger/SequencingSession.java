package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that holds the sequencer's lock and does its work. Whoever loses the connection loses the lock with it,
 * and cannot write another row: lock and work can never come apart.
 */
final class SequencingSession implements AutoCloseable {
    /** "hosoledg" as eight bytes. */
    static final long LOCK = 0x686f736f6c656467L;

    private static final int SECONDS_TO_ANSWER = 360;

    private final Connection connection;
    private final PreparedStatement step;
    private boolean waits;

    /**
     * @param idle after this long without a statement the server ends the session, and so gives up the lock of a holder that
     *     was stopped or whose machine is gone
     */
    SequencingSession(DirectConnections connections, Duration idle) throws SQLException {
        connection = connections.open("hoso-sequencer", SECONDS_TO_ANSWER);
        try {
            try (Statement settings = connection.createStatement()) {
                settings.execute("set idle_session_timeout = " + idle.toMillis());
                settings.execute(SequencingStatement.SETTINGS);
            }
            step = connection.prepareStatement(SequencingStatement.SQL);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Takes the lock if nobody holds it; it is kept until this session ends. */
    boolean lock() throws SQLException {
        return is("select pg_try_advisory_lock(" + LOCK + ")");
    }

    /** False after a restore into another cluster, whose transaction numbers say nothing about the rows restored. */
    boolean isWhereItWasWritten() throws SQLException {
        return is("select h.system_identifier = c.system_identifier from events.ledger_head h, pg_control_system() c");
    }

    /**
     * Gives the next events their positions, in one transaction.
     *
     * @param most about how many; one transaction's events are never divided
     * @return how many were given a position
     */
    int sequence(int most) throws SQLException {
        Step next = step(most, null);
        while (next.heldBack() != null) next = step(most, next.heldBack());
        waits = next.waits();
        return next.moved();
    }

    /** Whether the last look left committed events behind which have to wait for a transaction that has not ended. */
    boolean waits() {
        return waits;
    }

    private Step step(int most, @Nullable String ceiling) throws SQLException {
        step.setString(1, ceiling);
        step.setInt(2, most);
        try (ResultSet row = step.executeQuery()) {
            row.next();
            return new Step(row.getInt("moved"), row.getString("held_back"), row.getBoolean("waits"));
        }
    }

    private boolean is(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** @param heldBack the transaction below which to try again, where an event would have come before its predecessor */
    private record Step(int moved, @Nullable String heldBack, boolean waits) {}
}
