package org.hoso.runtime.verifying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one table as they go by, those of one case after those of another. */
final class TableReading implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final Hanging table;
    private final long reached;
    private final Set<String> parked;
    private final Statement statement;
    private final ResultSet row;
    private @Nullable String owner;

    private TableReading(Hanging table, long reached, Set<String> parked, Statement statement) throws SQLException {
        this.table = table;
        this.reached = reached;
        this.parked = parked;
        this.statement = statement;
        statement.setFetchSize(AT_ONCE);
        this.row = statement.executeQuery(
                "select * from (" + table.rows() + ") as r (owner, key, says) order by owner collate \"C\"");
        step();
    }

    static TableReading of(Connection connection, Hanging table) throws SQLException {
        return new TableReading(
                table, reached(connection, table), parked(connection, table), connection.createStatement());
    }

    /** Nothing where nobody keeps it yet. */
    private static long reached(Connection connection, Hanging table) throws SQLException {
        if (table.reached() == null) return Long.MAX_VALUE;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(table.reached())) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Cases with events that wait for somebody to look at them: their rows are older. */
    private static Set<String> parked(Connection connection, Hanging table) throws SQLException {
        Set<String> parked = new HashSet<>();
        if (table.watcher() == null) return parked;
        try (PreparedStatement statement = connection.prepareStatement(
                "select sequence_identifier from events.dead_letter_entry where processing_group = ?")) {
            statement.setString(1, table.watcher());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) parked.add(row.getString(1));
            }
        }
        return parked;
    }

    Hanging table() {
        return table;
    }

    long reached() {
        return reached;
    }

    Set<String> parked() {
        return parked;
    }

    /** What the next row hangs on, absent behind the last. */
    @Nullable
    String next() {
        return owner;
    }

    boolean isBefore(String other) {
        return owner != null && owner.compareTo(other) < 0;
    }

    /** The rows that hang on it, by their keys. */
    Map<String, String> of(String other) throws SQLException {
        Map<String, String> found = new HashMap<>();
        for (; other.equals(owner); step()) found.put(row.getString(2), row.getString(3));
        return found;
    }

    private void step() throws SQLException {
        owner = row.next() ? row.getString(1) : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
