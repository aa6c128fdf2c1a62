package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The statement itself, run step by step, with nothing running beside it. */
class SequencingOrderTest {
    private final LedgerFixture fixture = new LedgerFixture();
    private SequencingSession session;

    @BeforeEach
    void lock() throws SQLException {
        session = new SequencingSession(fixture.connections, Duration.ofSeconds(30));
        assertThat(session.lock()).isTrue();
    }

    @AfterEach
    void unlock() throws SQLException {
        session.close();
    }

    @Test
    @DisplayName(
            "an event is not ledgered while an older transaction is still writing, and is as soon as that one ended")
    void the_watermark_waits_for_the_oldest_writer() throws Exception {
        try (Connection older = fixture.transaction();
                Connection younger = fixture.connection()) {
            Appends.append(older, Samples.caseId(), 0);
            Appends.append(younger, Samples.caseId(), 0);
            assertThat(session.sequence(100)).isZero();
            assertThat(session.waits())
                    .as("for what will tell nobody that it ended")
                    .isTrue();
            older.commit();
        }

        assertThat(session.sequence(100)).isEqualTo(2);
        assertThat(session.waits()).isFalse();
    }

    @Test
    @DisplayName("what was rolled back leaves no hole in the ledger")
    void a_rollback_leaves_no_hole() throws Exception {
        try (Connection undone = fixture.transaction();
                Connection done = fixture.connection()) {
            Appends.append(undone, Samples.caseId(), 0);
            Appends.append(done, Samples.caseId(), 0);
            undone.rollback();
        }

        assertThat(session.sequence(100)).isEqualTo(1);
        assertThat(fixture.ledger.read(0, 10))
                .extracting(LedgeredEvent::position)
                .containsExactly(1L);
    }

    @Test
    @DisplayName("two events of one case keep their order even where a transaction wrote before it read the case")
    void order_within_a_case_is_kept_when_transaction_numbers_say_otherwise() throws Exception {
        CaseId caseId = Samples.caseId();
        try (Connection second = fixture.transaction();
                Connection open = fixture.transaction();
                Connection first = fixture.connection()) {
            Appends.append(second, Samples.caseId(), 0);
            Appends.append(open, Samples.caseId(), 0);
            Appends.append(first, caseId, 0);
            Appends.append(second, caseId, 1);
            second.commit();
            assertThat(session.sequence(100))
                    .as("the second event of the case waits for the first")
                    .isZero();
            open.rollback();
        }

        assertThat(session.sequence(100)).isEqualTo(3);
        assertThat(fixture.ledger.read(0, 10).stream()
                        .filter(event -> event.caseId().equals(caseId.toString())))
                .extracting(LedgeredEvent::sequence)
                .containsExactly(0L, 1L);
    }

    @Test
    @DisplayName("a large backlog is taken in batches that never divide a transaction")
    void a_backlog_is_taken_in_batches_between_transactions() throws Exception {
        try (Connection connection = fixture.transaction()) {
            for (int transaction = 0; transaction < 4; transaction++) {
                CaseId caseId = Samples.caseId();
                for (int i = 0; i < 5; i++) Appends.append(connection, caseId, i);
                connection.commit();
            }
        }

        assertThat(session.sequence(12))
                .as("two transactions, not half a third")
                .isEqualTo(10);
        assertThat(session.sequence(3))
                .as("one transaction larger than the batch, whole")
                .isEqualTo(5);
        assertThat(session.sequence(12)).isEqualTo(5);
        assertThat(session.sequence(12)).isZero();
    }

    @Test
    @DisplayName("only one session at a time can hold the sequencer's lock, and it passes on when that session ends")
    void the_lock_is_one_sessions() throws Exception {
        try (SequencingSession other = new SequencingSession(fixture.connections, Duration.ofSeconds(30))) {
            assertThat(other.lock()).isFalse();
            session.close();
            LedgerFixture.await("the lock", () -> locked(other));
        }
    }

    @Test
    @DisplayName(
            "no append notifies, because a notification takes a lock that all writers share: only the sequencer does")
    void only_the_sequencer_notifies() throws Exception {
        try (Connection listener = fixture.connection();
                Connection writer = fixture.connection();
                Statement listen = listener.createStatement()) {
            listen.execute("listen hoso_ledger");
            for (int i = 0; i < 3; i++) Appends.append(writer, Samples.caseId(), 0);
            session.sequence(100);

            PGNotification[] heard = listener.unwrap(PGConnection.class).getNotifications(20_000);

            assertThat(heard).extracting(PGNotification::getParameter).containsExactly("3");
        }
    }

    @Test
    @DisplayName(
            "even two that sequence without any lock cannot write one position twice: the head and the key fence them")
    void two_without_a_lock_are_fenced() throws Exception {
        int events = 400;
        try (SequencingSession other = new SequencingSession(fixture.connections, Duration.ofSeconds(30));
                Connection connection = fixture.connection();
                ExecutorService rivals = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> both =
                    List.of(() -> sequenceUntil(session, events), () -> sequenceUntil(other, events));
            List<Future<Object>> running = both.stream().map(rivals::submit).toList();
            for (int i = 0; i < events; i++) Appends.append(connection, Samples.caseId(), 0);
            for (Future<Object> rival : running) rival.get();
        }

        LedgerChecks.assertWhole(fixture, events);
    }

    private Object sequenceUntil(SequencingSession rival, long position) throws SQLException {
        while (fixture.ledger.head().position() < position) rival.sequence(7);
        return rival;
    }

    private static boolean locked(SequencingSession session) {
        try {
            return session.lock();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
