package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.hoso.ops.standalone.StandaloneProcess;

/** The same commits over JDBC, where PostgreSQL's own benchmark is not installed. Dearer than that one, so named as what it is. */
final class JdbcTwin implements Floor {
    private static final String INSERT =
            "insert into " + Twin.TABLE + " " + Twin.COLUMNS + " values (?, ?, 0, 'case', ?, '1', ?::json, ?::json, ?)";

    private final StandaloneProcess server;

    JdbcTwin(StandaloneProcess server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "JDBC twin";
    }

    @Override
    public Commits run(int clients, Duration time, Twin.Row row) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        long commits = Load.inParallel(clients, index -> inserting(end, row)).stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Commits(commits, commits / ((System.nanoTime() - begin) / 1e9));
    }

    private long inserting(long end, Twin.Row row) throws SQLException {
        try (Connection connection = server.database();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(3, row.name());
            insert.setString(4, row.payload());
            insert.setString(5, row.metadata());
            insert.setString(6, row.time());
            long commits = 0;
            for (; System.nanoTime() < end; commits++) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, UUID.randomUUID().toString());
                insert.executeUpdate();
            }
            return commits;
        }
    }
}
