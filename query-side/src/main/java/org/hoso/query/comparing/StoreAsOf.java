package org.hoso.query.comparing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgerAtRest;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.store.StoredNameSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Events and views of a store as they stand at one moment, whoever goes on writing: one transaction that writes nothing. */
final class StoreAsOf implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient db;
    private final Ledger ledger;
    private final StoredEvents events = new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain());
    private final long head;
    private final Amendments amendments;

    StoreAsOf(DataSource store) throws SQLException {
        connection = store.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        DataSource one = new SingleConnectionDataSource(connection, true);
        db = JdbcClient.create(one);
        // Meanwhile views are folded elsewhere, and this transaction waits for its next question.
        db.sql("set local idle_in_transaction_session_timeout = 0").update();
        ledger = LedgerAtRest.in(one);
        head = ledger.head().position();
        Amendments known = Amendments.NONE;
        for (LedgeredEvent event : ledger.ofCase(RegistryCommand.REGISTRY.toString(), -1, head, Integer.MAX_VALUE))
            for (EventMessage<?> message : events.messages(event))
                known = known.after((RegistryEvent) message.getPayload());
        amendments = known;
    }

    JdbcClient db() {
        return db;
    }

    Ledger ledger() {
        return ledger;
    }

    StoredEvents events() {
        return events;
    }

    long head() {
        return head;
    }

    /** With all that was ever added to it. */
    Law law() {
        return Law.read(LawFiles.shipped(), amendments.rows());
    }

    /** Whether anything ever was. */
    boolean hasOtherLaw() {
        return !amendments.confirmed().isEmpty();
    }

    /** Whether events lie elsewhere, and only their order here. */
    boolean isIndexOnly() {
        return db.sql("select exists (select from events.server_index)")
                .query(Boolean.class)
                .single();
    }

    ComparedStandings standings() {
        return new ComparedStandings(db);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
