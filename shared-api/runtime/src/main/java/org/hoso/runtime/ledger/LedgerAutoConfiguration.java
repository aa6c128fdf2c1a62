package org.hoso.runtime.ledger;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.hoso.runtime.store.SchemaMigration;
import org.hoso.runtime.store.StoreAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The ledger of an event store on PostgreSQL: its sequencer, its reader, and the source of every event processor. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean(DataSource.class)
public class LedgerAutoConfiguration {
    @Bean
    DirectConnections directConnections(DataSource dataSource) {
        return DirectConnections.to(dataSource);
    }

    @Bean
    AwaitedPositions awaitedPositions() {
        return new AwaitedPositions();
    }

    @Bean
    LedgerListener ledgerListener(
            DirectConnections connections, AwaitedPositions awaited, SchemaMigration eventsSchema) {
        return new LedgerListener(connections, awaited);
    }

    @Bean
    StoredEvents storedEvents(
            @Qualifier("eventSerializer") Serializer serializer, org.axonframework.config.Configuration axon) {
        return new StoredEvents(serializer, axon.upcasterChain());
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Ledger ledger(DataSource dataSource, AwaitedPositions awaited, SchemaMigration eventsSchema) {
        return new PostgresLedger(dataSource, awaited);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    LedgerSource ledgerSource(Ledger ledger, StoredEvents events, LedgerListener listener) {
        return new PostgresLedgerSource(ledger, events, listener);
    }

    /** Turn it off for a process that must not write to the event store. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    @ConditionalOnProperty(name = "hoso.ledger.sequencer", havingValue = "true", matchIfMissing = true)
    Sequencer sequencer(
            DirectConnections connections,
            LedgerSignal signal,
            SchemaMigration eventsSchema,
            @Value("${hoso.ledger.idle:5s}") Duration idle) {
        return new Sequencer(connections, signal, idle);
    }
}
