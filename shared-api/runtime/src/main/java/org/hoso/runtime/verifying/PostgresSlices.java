package org.hoso.runtime.verifying;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hoso.wire.Leaf;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/** Slices of a store on PostgreSQL, recomputed from the rows as they are stored. */
final class PostgresSlices implements SliceReader {
    /** By index, position by position and without sorting: the planner's figures may be as old as the attack. */
    private static final String SETTINGS = "set enable_seqscan = off; set enable_hashjoin = off;"
            + " set enable_mergejoin = off; set enable_bitmapscan = off; set enable_sort = off; set enable_memoize = off;"
            + " set max_parallel_workers_per_gather = 0; set jit = off; set default_transaction_read_only = on";

    private static final String ROWS = """
            copy (
              select l.position, l.epoch, l.ledgered_at,
                     e.epoch <> l.epoch or e.epoch > h.epoch or e.epoch = h.epoch and e.tx >= h.watermark,
                     l.leaf, e.event_identifier, e.type, e.aggregate_identifier,
                     e.sequence_number::text, e.payload_type, e.payload_revision, e.time_stamp, e.payload, e.meta_data
              from events.ledger l left join events.event_entry e on e.global_index = l.global_index, events.ledger_head h
              where l.position > %d and l.position <= %d order by l.position) to stdout (format binary)
            """;

    private final Connection connection;
    private final CopyManager copies;
    private final MessageDigest sha256;
    private long lastAt;
    private byte[] beginning = Leaf.beginning(Moments.of(0));
    private byte[] latest = ClockTolerance.latest(Moments.of(0));

    PostgresSlices(DataSource database) throws SQLException {
        this.connection = database.getConnection();
        try (Statement settings = connection.createStatement()) {
            settings.execute(SETTINGS);
        }
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
        this.sha256 = sha256();
    }

    @Override
    public VerifiedSlice read(long after, long upTo) throws SQLException {
        CopyOut rows = copies.copyOut(ROWS.formatted(after, upTo));
        VerifiedSlice slice = read(rows, after, upTo);
        while (rows.isActive()) if (rows.readFromCopy() == null) break;
        return slice;
    }

    private VerifiedSlice read(CopyOut rows, long after, long upTo) throws SQLException {
        List<byte[]> leaves = new ArrayList<>((int) (upTo - after));
        Lineup lineup = new Lineup((int) (upTo - after));
        List<Bad> early = new ArrayList<>();
        long bytes = 0;
        boolean again = false;
        for (long position = after + 1; position <= upTo; position++) {
            SentRow row = new SentRow(rows.readFromCopy());
            if (row.isEnd() || row.position() != position)
                return new VerifiedSlice(
                        leaves, lineup, bytes, early, again, Bad.at(position, FaultReason.LOST_POSITION, "no row"));
            if (!row.hasEvent())
                return new VerifiedSlice(
                        leaves, lineup, bytes, early, again, Bad.at(position, FaultReason.LOST_EVENT, "no row"));
            byte[] hash = row.hash(sha256, beginning(row.ledgeredAt()));
            if (!row.isHashedAs(hash))
                return new VerifiedSlice(
                        leaves, lineup, bytes, early, again, Bad.at(position, FaultReason.ALTERED, row.where()));
            if (!row.isRecordedBefore(latest)) early.add(Bad.at(position, FaultReason.TOO_EARLY, row.where()));
            again |= row.isTakenAgain();
            leaves.add(hash);
            row.join(lineup);
            bytes += row.bytes();
        }
        return new VerifiedSlice(leaves, lineup, bytes, early, again, null);
    }

    /** What a batch got its positions in is told once for all of it. */
    private byte[] beginning(long ledgeredAt) {
        if (ledgeredAt == lastAt) return beginning;
        lastAt = ledgeredAt;
        latest = ClockTolerance.latest(Moments.of(ledgeredAt));
        beginning = Leaf.beginning(Moments.of(ledgeredAt));
        return beginning;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
