package org.hoso.runtime.verifying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.hoso.wire.Leaf;

/** Recomputes leaves from the rows as they are stored; whatever stands in the ledger is compared and never believed. */
final class SliceReader implements AutoCloseable {
    /** By index, position by position: the planner's figures may be as old as the attack. */
    private static final String SETTINGS = "set enable_seqscan = off; set enable_hashjoin = off;"
            + " set enable_mergejoin = off; set jit = off; set default_transaction_read_only = on";

    private static final String ROWS = """
            select l.position, l.leaf, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number,
                   e.payload_type, e.payload_revision, e.time_stamp, e.payload::text, e.meta_data::text
            from events.ledger l left join events.event_entry e on e.global_index = l.global_index
            where l.position > ? and l.position <= ? order by l.position
            """;

    private final Connection connection;
    private final PreparedStatement rows;

    SliceReader(DataSource database) throws SQLException {
        this.connection = database.getConnection();
        try (Statement settings = connection.createStatement()) {
            settings.execute(SETTINGS);
        }
        this.rows = connection.prepareStatement(ROWS);
    }

    Slice read(long after, long upTo) throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        long bytes = 0;
        rows.setLong(1, after);
        rows.setLong(2, upTo);
        try (ResultSet row = rows.executeQuery()) {
            for (long position = after + 1; position <= upTo; position++) {
                if (!row.next() || row.getLong(1) != position)
                    return new Slice(leaves, bytes, Bad.at(position, Reason.LOST_POSITION, "no row"));
                if (row.getString(3) == null)
                    return new Slice(leaves, bytes, Bad.at(position, Reason.LOST_EVENT, "no row"));
                Leaf leaf = leaf(row);
                byte[] stored = leaf.bytes();
                byte[] hash = Leaf.sha256(stored);
                if (!Arrays.equals(hash, row.getBytes(2)))
                    return new Slice(leaves, bytes, Bad.at(position, Reason.ALTERED, where(leaf)));
                leaves.add(hash);
                bytes += stored.length;
            }
        }
        return new Slice(leaves, bytes, null);
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    private static String where(Leaf leaf) {
        return "case " + leaf.caseId() + ", version " + leaf.sequence();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
