package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hoso.ops.standalone.StandaloneProcess;

/** Reads off what a server takes: processor time by its processes, the rest from the write-ahead log itself, record by record. */
final class ServerMeter implements Comparison.Meter {
    private static final String SPENT = """
            select coalesce(sum(record_size), 0)::bigint, coalesce(sum(fpi_size), 0)::bigint,
                   coalesce(sum(count) filter (where "resource_manager/record_type" = 'Transaction/COMMIT'), 0)::bigint
            from pg_get_wal_stats(?::pg_lsn, ?::pg_lsn, true)
            """;

    private final StandaloneProcess server;

    ServerMeter(StandaloneProcess server) throws SQLException {
        this.server = server;
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_walinspect");
        }
    }

    @Override
    public Comparison.Stretch begin() throws SQLException {
        ProcessorShares before = ProcessorShares.now(server);
        String from = place();
        return () -> {
            ProcessorShares taken = ProcessorShares.now(server).since(before);
            return read(taken.jvm() + taken.postgres(), from, place());
        };
    }

    private Costs read(double processor, String from, String to) throws SQLException {
        if (from.equals(to)) return new Costs(processor, 0, 0, 0, 0);
        try (Connection connection = server.database();
                PreparedStatement query = connection.prepareStatement(SPENT)) {
            query.setString(1, from);
            query.setString(2, to);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Costs(processor, row.getLong(1), row.getLong(2), row.getLong(3), 0);
            }
        }
    }

    private String place() throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_wal_flush_lsn()")) {
            row.next();
            return row.getString(1);
        }
    }
}
