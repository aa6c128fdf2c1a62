package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.store.StoredNameSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger on a database of its own, without Spring: sequencer, listener, reader and source. */
final class LedgerFixture implements AutoCloseable {
    final TestPostgres.Database database = TestPostgres.withEventStore();
    final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    final LedgerSignal signal = new LedgerSignal();
    final DirectConnections connections = DirectConnections.to(database.dataSource());
    final Sequencer sequencer = new Sequencer(connections, signal, Duration.ofSeconds(5));
    final AwaitedPositions awaited = new AwaitedPositions(jdbc);
    final LedgerWatch watch = new LedgerWatch(System::nanoTime);
    final LedgerListener listener = new LedgerListener(connections, awaited, watch);
    final Ledger ledger = new IndexedLedger(database.dataSource(), awaited, new PostgresEvents(database.dataSource()));
    final LedgerSource source = new PostgresLedgerSource(
            ledger, new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain()), listener);

    LedgerFixture started() {
        awaited.start();
        listener.start();
        sequencer.start();
        return this;
    }

    /** A connection that commits each statement. */
    Connection connection() throws SQLException {
        return database.dataSource().getConnection();
    }

    /** A connection with a transaction that the test ends. */
    Connection transaction() throws SQLException {
        Connection connection = connection();
        connection.setAutoCommit(false);
        return connection;
    }

    void awaitPosition(long position) {
        await("position " + position, () -> ledger.head().position() >= position);
    }

    static void await(String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) throw new AssertionError("waited two minutes in vain for " + what);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        sequencer.stop();
        listener.stop();
        awaited.stop();
    }
}
