package org.hoso.runtime.ledger;

import java.time.Duration;
import javax.sql.DataSource;
import org.hoso.runtime.boot.SchemaMigration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger of an event store on PostgreSQL: its sequencer, its reader, the source of every event processor, and the drain. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class PostgresLedgerConfiguration {
    @Bean
    Ledger ledger(DataSource dataSource, AwaitedPositions awaited, SchemaMigration eventsSchema) {
        return new IndexedLedger(dataSource, awaited, new PostgresEvents(dataSource));
    }

    @Bean
    LedgerSource ledgerSource(Ledger ledger, StoredEvents events, LedgerListener listener) {
        return new PostgresLedgerSource(ledger, events, listener);
    }

    /** May be turned off for a process that must not write to the event store. */
    @Bean
    @ConditionalOnProperty(name = "hoso.ledger.sequencer", havingValue = "true", matchIfMissing = true)
    Sequencer sequencer(
            DirectConnections connections,
            LedgerSignal signal,
            SchemaMigration eventsSchema,
            @Value("${hoso.ledger.idle:5s}") Duration idle) {
        return new Sequencer(connections, signal, idle);
    }

    @Bean
    Drain drain(DirectConnections connections) {
        return new Drain(connections, Duration.ofSeconds(10));
    }
}
