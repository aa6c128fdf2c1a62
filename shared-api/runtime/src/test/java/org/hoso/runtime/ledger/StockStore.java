package org.hoso.runtime.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.store.EventTables;
import org.hoso.runtime.store.StoredNameSerializer;

/** Axon's own way of reading the same tables, for comparison: its event store on its JDBC engine, only told their names. */
final class StockStore extends JdbcEventStorageEngine {
    private StockStore(Builder builder) {
        super(builder);
    }

    static EmbeddedEventStore on(TestPostgres.Database database) {
        StoredNameSerializer serializer = new StoredNameSerializer();
        Builder builder = builder()
                .schema(EventTables.events())
                .dataType(String.class)
                .connectionProvider(database.dataSource()::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE);
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return EmbeddedEventStore.builder()
                .storageEngine(new StockStore(builder))
                .build();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}
