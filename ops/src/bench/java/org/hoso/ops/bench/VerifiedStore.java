package org.hoso.ops.bench;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.ds.PGSimpleDataSource;

/** The full verification beside reading the same rows in binary and hashing each, by as many threads. */
final class VerifiedStore {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final String ROWS = """
            copy (select l.position, l.leaf, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number::text,
                         e.payload_type, e.payload_revision, e.time_stamp, e.payload, e.meta_data
                  from events.ledger l join events.event_entry e on e.global_index = l.global_index
                  where l.position > %d and l.position <= %d) to stdout (format binary)
            """;

    private final RatioRun run;
    private final StandaloneProcess server;
    private final Comparison comparison;

    VerifiedStore(RatioRun run, StandaloneProcess server, Comparison comparison) {
        this.run = run;
        this.server = server;
        this.comparison = comparison;
    }

    void run() throws IOException, SQLException {
        verified();
        hashed();
        run.take(comparison.of(Ratio.of("R11", "of events"), Comparison.Answers.SAME, this::verified, this::hashed));
    }

    private SideTurn verified() throws SQLException {
        long begin = System.nanoTime();
        VerificationResult verdict = verdict();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (verdict.bad() != null) throw new IllegalStateException(verdict.bad().text());
        return new SideTurn(verdict.events() / seconds, verdict.events(), verdict.events() + " events", kept());
    }

    private VerificationResult verdict() throws SQLException {
        try {
            return new Verifying(database(server, "hoso"), Trusted.nobody(), THREADS).run((events, of, bytes) -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    static PGSimpleDataSource database(StandaloneProcess server, String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL("jdbc:postgresql://127.0.0.1:" + server.postgresPort() + "/" + name);
        database.setUser("postgres");
        database.setPassword(server.password());
        return database;
    }

    private String kept() throws SQLException {
        return new StoredIds(server).number("select position from events.ledger_head") + " events";
    }

    SideTurn hashed() throws SQLException {
        long events = new StoredIds(server).number("select position from events.ledger_head");
        long begin = System.nanoTime();
        long hashed =
                Load.inParallel(THREADS, index -> hashed(events * index / THREADS, events * (index + 1) / THREADS))
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new SideTurn(hashed / seconds, hashed, hashed + " events", kept());
    }

    private long hashed(long after, long upTo) throws SQLException {
        try (Connection connection = server.database()) {
            CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ROWS.formatted(after, upTo));
            MessageDigest sha256 = sha256();
            long hashed = 0;
            // The header and the end come as pieces of their own: neither is a row.
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy(), hashed++) sha256.digest(row);
            return hashed - 1;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
