package org.hoso.runtime.ledger;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.store.JsonEventStorageEngine;
import org.hoso.runtime.store.StoredNameSerializer;

/** Axon's own way of reading the same tables, for comparison: its event store and its engine's tracking, untouched. */
final class StockStore {
    private StockStore() {}

    static EmbeddedEventStore on(TestPostgres.Database database) {
        StoredNameSerializer serializer = new StoredNameSerializer();
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .buildConfiguration();
        JsonEventStorageEngine engine = new JsonEventStorageEngine(
                serializer, axon, database.dataSource()::getConnection, NoTransactionManager.INSTANCE, () -> {});
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
