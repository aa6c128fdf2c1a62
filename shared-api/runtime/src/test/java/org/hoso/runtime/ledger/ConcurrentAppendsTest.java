package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConcurrentAppendsTest {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 120;

    private final LedgerFixture fixture = new LedgerFixture().started();
    private final List<CaseId> shared =
            Stream.generate(Samples::caseId).limit(6).toList();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("many writers at once, some undone, some slow: the ledger is dense and whole, each case in its order")
    void the_ledger_is_dense_and_whole_and_each_case_in_order() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Integer>> work = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(seed -> () -> write(new Random(seed)))
                    .toList();
            int committed = 0;
            for (Future<Integer> done : writers.invokeAll(work)) committed += done.get();
            fixture.awaitPosition(committed);
            LedgerChecks.assertWhole(fixture, committed);
        }
    }

    private int write(Random random) throws SQLException {
        int committed = 0;
        try (Connection connection = fixture.transaction()) {
            for (int i = 0; i < TRANSACTIONS; i++) committed += transaction(connection, random);
        }
        return committed;
    }

    /** Writes before it reads the shared case half of the time, which is what puts transaction numbers out of order. */
    private int transaction(Connection connection, Random random) throws SQLException {
        int events = 0;
        try {
            if (random.nextBoolean()) {
                Appends.append(connection, Samples.caseId(), 0);
                events++;
            }
            CaseId caseId = shared.get(random.nextInt(shared.size()));
            long next = next(connection, caseId);
            for (int i = 0; i <= random.nextInt(3); i++, events++) Appends.append(connection, caseId, next + i);
            if (random.nextInt(15) == 0) slow(connection);
            if (random.nextInt(6) == 0) throw new SQLException("undone on purpose");
            connection.commit();
            return events;
        } catch (SQLException lostRaceOrUndone) {
            connection.rollback();
            return 0;
        }
    }

    private static long next(Connection connection, CaseId caseId) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(sequence_number) + 1, 0) from events.event_entry where aggregate_identifier = '"
                                + caseId + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void slow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_sleep(0.03)");
        }
    }
}
