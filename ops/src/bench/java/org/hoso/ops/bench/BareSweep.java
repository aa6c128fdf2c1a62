package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hoso.ops.standalone.StandaloneProcess;

/** The floor of a sweep: a list of the same shape, read, answered by rows of an event's size and emptied, five hundred a commit. */
final class BareSweep {
    private static final int BATCH = 500;
    private static final String LIST = "bench.due";

    private final StandaloneProcess server;

    BareSweep(StandaloneProcess server) {
        this.server = server;
    }

    double seconds(int due) throws SQLException {
        Twin.create(server);
        Twin.Row event = Twin.sample(server, "case.clock-breached");
        try (Connection connection = server.database()) {
            fill(connection, due);
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            while (batch(connection, event)) connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            connection.commit();
            Twin.empty(server);
            return seconds;
        }
    }

    private static void fill(Connection connection, int due) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + LIST);
            statement.execute("create table " + LIST + " (like events.due including all)");
            statement.execute("insert into " + LIST + " (kind, id, case_id, due_at) select 'clock', gen_random_uuid(),"
                    + " gen_random_uuid(), now() from generate_series(1, " + due + ")");
        }
    }

    private static boolean batch(Connection connection, Twin.Row event) throws SQLException {
        try (Statement read = connection.createStatement();
                PreparedStatement write = connection.prepareStatement("insert into " + Twin.TABLE + " " + Twin.COLUMNS
                        + " values (?, ?, 1, 'case', ?, '1', ?::json, ?::json, ?)");
                PreparedStatement drop =
                        connection.prepareStatement("delete from " + LIST + " where kind = ? and id = ?");
                ResultSet row = read.executeQuery("select id, case_id from " + LIST
                        + " where tries = 0 and due_at <= now() order by due_at limit " + BATCH)) {
            int rows = 0;
            for (; row.next(); rows++) {
                Object[] values = {
                    row.getString(1), row.getString(2), event.name(), event.payload(), event.metadata(), event.time()
                };
                for (int n = 0; n < values.length; n++) write.setObject(n + 1, values[n]);
                write.addBatch();
                drop.setString(1, "clock");
                drop.setObject(2, row.getObject(1));
                drop.addBatch();
            }
            write.executeBatch();
            drop.executeBatch();
            return rows > 0;
        }
    }
}
