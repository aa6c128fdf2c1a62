package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** How many ids and which, in whatever order they come: nothing lost, nothing twice, nothing else. */
final class IdSum {
    private static final int FETCH = 5_000;

    private final LongAdder count = new LongAdder();
    private final LongAdder sum = new LongAdder();

    void add(UUID id) {
        count.increment();
        sum.add(id.getMostSignificantBits() * 31 + id.getLeastSignificantBits());
    }

    void add(String id) {
        add(UUID.fromString(id));
    }

    void add(IdSum more) {
        count.add(more.count.sum());
        sum.add(more.sum.sum());
    }

    long count() {
        return count.sum();
    }

    /** @param query gives one id a row */
    static IdSum of(Connection connection, String query) throws SQLException {
        IdSum ids = new IdSum();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) ids.add(row.getString(1));
            }
        }
        return ids;
    }

    @Override
    public String toString() {
        return count() + " ids " + Long.toHexString(sum.sum());
    }
}
