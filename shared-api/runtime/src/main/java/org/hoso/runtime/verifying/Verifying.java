package org.hoso.runtime.verifying;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hoso.proof.GrowingTree;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Verifies a whole store: every leaf from the stored event, which lies in PostgreSQL or in Axon Server, dense positions, the order within cases, times and
 * epochs, the tree's root against every checkpoint that was ever signed, the time stamps of those, and the kept hashes of the tree. It reads, beside a running system if need be, and
 * holds a few slices of the ledger whatever its length, and a number for each of a million cases; where there are more, or one is out
 * of its turn, the database sorts the versions of cases on its own disk.
 */
public final class Verifying {
    private final DataSource database;
    private final Trusted trusted;
    private final int workers;
    private final @Nullable AxonServerEvents server;

    /** @param workers connections that read and hash side by side */
    public Verifying(DataSource database, Trusted trusted, int workers) {
        this(database, trusted, workers, null);
    }

    /** @param server where the events lie in Axon Server, which is read by one stream: what stands beside them lies in the database */
    public Verifying(DataSource database, Trusted trusted, AxonServerEvents server) {
        this(database, trusted, 1, server);
    }

    private Verifying(DataSource database, Trusted trusted, int workers, @Nullable AxonServerEvents server) {
        this.database = database;
        this.trusted = trusted;
        this.workers = workers;
        this.server = server;
    }

    /**
     * Up to where the ledger stands now.
     *
     * @throws IllegalStateException where the events lie in Axon Server and it was not named, or does not give them
     */
    public VerificationResult run(Watching watching) throws SQLException, InterruptedException {
        // One for all questions beside the rows: a new one for each costs more than what it is asked.
        try (Connection connection = database.getConnection()) {
            return run(watching, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }

    private VerificationResult run(Watching watching, JdbcClient jdbc) throws SQLException, InterruptedException {
        boolean elsewhere = jdbc.sql("select exists (select from events.server_index)")
                .query(Boolean.class)
                .single();
        if (elsewhere && server == null)
            throw new IllegalStateException(
                    "the events of this store lie in Axon Server: name it by axon.axonserver.servers");
        Run run = new Run(jdbc);
        @Nullable Bad inRows = run.rows(watching);
        OrderChecks orders = new OrderChecks(jdbc, server);
        Optional<Bad> amongRows = orders.firstBreach(
                inRows == null ? run.end : inRows.to(),
                inRows == null && run.turns.hold(),
                inRows == null && run.turns.forward(),
                inRows == null && !run.again);
        KeptStamps stamps = new KeptStamps(jdbc, trusted.authorities());
        Optional<Bad> amongStamps = stamps.firstFalse();
        // By their ends: a row that is known to be wrong says more than a stretch that does not fit what was signed.
        Bad first = Stream.of(Optional.ofNullable(inRows), amongRows, amongStamps)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Bad::to))
                // The tree follows from the rows: where those are wrong it says no more.
                .or(() -> Optional.ofNullable(run.inTree))
                .or(() -> run.kept.firstStray(run.end))
                .orElse(null);
        return run.verdict(stamps.count(), orders.waiting(run.end), first);
    }

    private List<? extends SliceReader> readers() throws SQLException {
        if (server != null) return List.of(new ServerSlices(JdbcClient.create(database), server));
        List<PostgresSlices> readers = new ArrayList<>();
        for (int n = 0; n < workers; n++) readers.add(new PostgresSlices(database));
        return readers;
    }

    private record LedgerEnd(long position, OffsetDateTime at) {}

    /** What one run has counted so far. */
    private final class Run {
        private final long begun = System.nanoTime();
        private final long end;
        private final Instant now;
        private final GrowingTree tree = new GrowingTree();
        private final Turns turns = new Turns();
        private final SignedRoots roots;
        private final Early early = new Early();
        private final KeptTree kept;
        private @Nullable Bad inTree;
        /** When the first event after what is covered got its position. */
        private Instant uncovered = Instant.EPOCH;

        private long bytes;
        private boolean again;

        Run(JdbcClient jdbc) {
            this.kept = new KeptTree(jdbc);
            // Before the end is read: what is signed is never of more events than there are.
            long largest = SignedRoots.largest(jdbc);
            LedgerEnd now = jdbc.sql("select position, clock_timestamp() as at from events.ledger_head")
                    .query((row, n) ->
                            new LedgerEnd(row.getLong("position"), row.getObject("at", OffsetDateTime.class)))
                    .single();
            this.end = now.position();
            this.now = now.at().toInstant();
            this.roots = new SignedRoots(jdbc, trusted, largest, this.now);
        }

        @Nullable
        Bad rows(Watching watching) throws SQLException, InterruptedException {
            Optional<Bad> bad = roots.against(tree, Instant.MIN.plus(ClockTolerance.APART));
            try (Slices slices = new Slices(readers(), end)) {
                while (bad.isEmpty() && slices.hasNext()) {
                    bad = take(slices.next());
                    watching.verified(tree.size(), end, bytes);
                }
            }
            Optional<Bad> unsigned = Optional.ofNullable(early.unproved());
            // A row that is known says more than a stretch in which something is wrong.
            return Stream.of(unsigned, bad.or(() -> roots.beyond(end)))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(Bad::to))
                    .orElse(null);
        }

        private void compare(int height, long index, byte[] hash) {
            if (inTree == null) inTree = kept.against(height, index, hash).orElse(null);
        }

        private Optional<Bad> take(VerifiedSlice slice) {
            bytes += slice.bytes();
            turns.take(slice.lineup());
            again |= slice.again();
            early.add(slice.early());
            int place = 0;
            for (byte[] leaf : slice.leaves()) {
                Instant at = Moments.of(slice.lineup().at(place++));
                if (roots.coverage().position() == tree.size()) uncovered = at;
                tree.add(leaf, this::compare);
                Optional<Bad> bad = roots.against(tree, at);
                if (bad.isPresent()) return bad;
                early.covered(roots.coverage().position());
            }
            return Optional.ofNullable(slice.bad());
        }

        VerificationResult verdict(long stamps, long waiting, @Nullable Bad bad) {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            boolean all = roots.coverage().position() == end;
            Coverage coverage = roots.coverage().since(all ? null : Duration.between(uncovered, now));
            return new VerificationResult(
                    tree.size(),
                    bytes,
                    roots.count(),
                    stamps,
                    waiting,
                    coverage,
                    took,
                    early.count(),
                    early.first(),
                    bad);
        }
    }
}
