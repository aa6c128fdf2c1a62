package org.hoso.runtime.ledger;

import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.hoso.runtime.boot.SchemaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger over Axon Server: it takes the server's order and only indexes and hashes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class ServerLedgerConfiguration {
    private static final int BATCH = 500;

    @Bean
    LedgerSource ledgerSource(EventStore events) {
        return new ServerLedgerSource(events);
    }

    @Bean
    ServerTexts serverTexts(
            EventStore events,
            ObjectProvider<AxonServerConfiguration> configuration,
            ObjectProvider<AxonServerConnectionManager> connections,
            @Qualifier("eventSerializer") Serializer serializer) {
        return ServerTexts.of(events, configuration, connections, serializer);
    }

    @Bean
    ServerRendering serverRendering(@Qualifier("eventSerializer") Serializer serializer) {
        return new ServerRendering(serializer);
    }

    @Bean
    Ledger ledger(
            DataSource dataSource,
            AwaitedPositions awaited,
            ServerTexts texts,
            ServerRendering rendering,
            SchemaMigration eventsSchema) {
        return new IndexedLedger(dataSource, awaited, new ServerEvents(dataSource, texts, rendering));
    }

    /** May be turned off for a process that must not write to the event store. The source is looked up late, because it needs the configuration that this is a part of. */
    @Bean
    @ConditionalOnProperty(name = "hoso.ledger.sequencer", havingValue = "true", matchIfMissing = true)
    ConfigurerModule serverLedgering(
            DataSource dataSource, ObjectProvider<ServerTexts> texts, ServerRendering rendering) {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        ServerLedgering.GROUP,
                        axon -> texts.getObject().source(),
                        (axon, processor) -> processor.initialSegmentCount(1).batchSize(BATCH))
                .registerEventHandler(axon -> new ServerLedgering(dataSource, rendering));
    }
}
