package org.hoso.ops.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.hoso.wire.Leaf;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The verification of a whole store, beside SHA-256 alone over events of the same bytes that already lie in memory, on one
 * thread; and beside reading the same rows and doing nothing with them.
 */
final class VerifyBench {
    private static final int IN_MEMORY = 20_000;
    private static final int FETCH = 2_000;
    private static final double AIM = 0.6;
    private static final String ROWS = """
            select l.ledgered_at, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number, e.payload_type,
                   e.payload_revision, e.time_stamp, e.payload::text, e.meta_data::text
            from events.ledger l join events.event_entry e on e.global_index = l.global_index
            where l.position <= ? order by l.position
            """;

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("verify");

    VerifyBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        new Seeding(server, progress).fill(effort.events());
        WatchedViews.caughtUp(server, progress);
        List<byte[]> sample = new ArrayList<>();
        read(IN_MEMORY, sample);
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            VerificationResult verdict = verified();
            double megabytes = verdict.bytes() / 1e6;
            ours.add(megabytes / (verdict.took().toNanos() / 1e9));
            bare.add(hashed(sample, verdict.bytes()));
            rows.add(megabytes / read(Long.MAX_VALUE, null));
            progress.step("round %d: %.1f MB/s; SHA-256 alone %.1f; rows alone %.1f"
                    .formatted(round, ours.getLast(), bare.getLast(), rows.getLast()));
        }
        Table table = new Table("MB/s verified", "SHA-256 alone", "ratio", "rows alone", "ratio", "0.6 of SHA-256");
        Spread ratio = Spread.ratio(ours, bare);
        table.row(
                Table.whole(Spread.of(ours)),
                Table.whole(Spread.of(bare)),
                Table.fine(ratio),
                Table.whole(Spread.of(rows)),
                Table.fine(Spread.ratio(ours, rows)),
                ratio.median() >= AIM ? "yes" : "no");
        table.print("Verification of %,d events, median of %d rounds (least-most)"
                .formatted(effort.events(), effort.rounds()));
    }

    private VerificationResult verified() throws SQLException {
        PGSimpleDataSource database = VerifiedStore.database(server, "hoso");
        try {
            int workers = Runtime.getRuntime().availableProcessors();
            VerificationResult verdict =
                    new Verifying(database, Trusted.nobody(), workers).run((events, of, bytes) -> {});
            if (verdict.bad() != null)
                throw new IllegalStateException(verdict.bad().text());
            return verdict;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return megabytes a second */
    private static double hashed(List<byte[]> sample, long bytes) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long begin = System.nanoTime();
            long done = 0;
            for (int n = 0; done < bytes; n = (n + 1) % sample.size()) {
                sha256.digest(sample.get(n));
                done += sample.get(n).length;
            }
            return done / 1e6 / ((System.nanoTime() - begin) / 1e9);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param kept the bytes of each event are put here, where given. @return seconds */
    private double read(long upTo, @Nullable List<byte[]> kept) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = server.database()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(ROWS)) {
                query.setFetchSize(FETCH);
                query.setLong(1, upTo);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        Leaf leaf = leaf(row);
                        if (kept != null) kept.add(leaf.bytes());
                    }
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
