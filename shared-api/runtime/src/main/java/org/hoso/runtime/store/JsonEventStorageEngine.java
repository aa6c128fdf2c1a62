package org.hoso.runtime.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's JDBC engine on our tables. It tells the ledger after each commit, in this process only: no append ever notifies. */
public final class JsonEventStorageEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 200;

    private final LedgeredRows rows;
    private final Runnable committed;

    /** @param rows      which of them are believed. @param committed called after each commit of events, on the thread that committed */
    public JsonEventStorageEngine(
            Serializer serializer,
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            LedgeredRows rows,
            Runnable committed) {
        super(settings(serializer, axon, connections, transactions));
        this.rows = rows;
        this.committed = committed;
    }

    private static Builder settings(
            Serializer serializer,
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions) {
        Builder builder = builder()
                .schema(EventTables.events())
                .dataType(String.class)
                .appendEvents(JsonStatements::appendEvents)
                .readEventDataForAggregate(JsonStatements::readCase)
                .appendSnapshot(JsonStatements::appendSnapshot)
                .connectionProvider(connections)
                .transactionManager(transactions);
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(new UniqueViolation());
        // One case's events have no gaps, so a batch that is not full is the last: saves one query each time a case
        // loads.
        builder.batchSize(BATCH).finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return builder;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            committed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed.run();
            }
        });
    }

    /** Axon's own order of all events loses those that commit late, so nobody can get it here by a forgotten setting. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("events are read in the ledger's order: let the processor's source be"
                + " the bean ledgerSource, not the event store");
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        rows.believe(row);
        return super.getDomainEventData(row);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}
