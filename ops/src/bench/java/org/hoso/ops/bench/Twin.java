package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hoso.ops.standalone.StandaloneProcess;

/** A table of the very shape of the events' own, indexes and defaults too, beside it in the same database. */
final class Twin {
    static final String TABLE = "bench.event_entry";
    static final String COLUMNS = "(event_identifier, aggregate_identifier, sequence_number, type, payload_type,"
            + " payload_revision, payload, meta_data, time_stamp)";

    /** A stored event of a kind, whose sizes the floor's rows have. */
    record Row(String name, String payload, String metadata, String time) {}

    private Twin() {}

    /** @throws IllegalStateException when this server would not keep what it acknowledges: such a floor means nothing */
    static void create(StandaloneProcess server) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on"))
                        throw new IllegalStateException(setting + " is not on");
                }
            statement.execute("create schema if not exists bench");
            statement.execute("create table if not exists " + TABLE + " (like events.event_entry including all)");
        }
    }

    static void empty(StandaloneProcess server) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate " + TABLE);
        }
    }

    /** The latest event of that stored name. */
    static Row sample(StandaloneProcess server, String storedName) throws SQLException {
        try (Connection connection = server.database()) {
            return sample(connection, storedName);
        }
    }

    static Row sample(Connection connection, String storedName) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select payload::text, meta_data::text, time_stamp"
                        + " from events.event_entry where payload_type = '" + storedName
                        + "' order by global_index desc limit 1")) {
            if (!row.next()) throw new IllegalStateException("no event " + storedName + " was stored");
            return new Row(storedName, row.getString(1), row.getString(2), row.getString(3));
        }
    }
}
