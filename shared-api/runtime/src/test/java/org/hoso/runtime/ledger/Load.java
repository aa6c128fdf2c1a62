package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;

/** Writers that append to cases of their own until they are told to end; every fifth transaction is rolled back. */
final class Load implements AutoCloseable {
    private static final int WRITERS = 3;

    private final LedgerFixture fixture;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<Integer>> writers;
    private volatile boolean ended;

    Load(LedgerFixture fixture) {
        this.fixture = fixture;
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(n -> threads.submit((Callable<Integer>) this::write))
                .toList();
    }

    private int write() throws SQLException, InterruptedException {
        CaseId caseId = Samples.caseId();
        int committed = 0;
        try (Connection connection = fixture.transaction()) {
            for (int i = 1; !ended; i++) {
                Appends.append(connection, caseId, committed);
                if (i % 5 == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed++;
                }
                Thread.sleep(1);
            }
        }
        return committed;
    }

    /** Waits until the ledger has grown by a good number of events from now. */
    void awaitProgress() {
        fixture.awaitPosition(fixture.ledger.head().position() + 200);
    }

    /** Ends the writers; returns how many events they committed. */
    int end() throws Exception {
        ended = true;
        int committed = 0;
        for (Future<Integer> writer : writers) committed += writer.get();
        return committed;
    }

    @Override
    public void close() {
        ended = true;
        threads.close();
    }
}
