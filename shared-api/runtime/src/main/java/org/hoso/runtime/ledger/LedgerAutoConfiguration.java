package org.hoso.runtime.ledger;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.serialization.Serializer;
import org.hoso.runtime.boot.SchemaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger, whatever the event store is: who listens to it, who watches it, and how its rows become messages. */
@AutoConfiguration(afterName = "org.hoso.runtime.store.StoreAutoConfiguration")
@ConditionalOnBean(DataSource.class)
@Import({PostgresLedgerConfiguration.class, ServerLedgerConfiguration.class})
public class LedgerAutoConfiguration {
    @Bean
    DirectConnections directConnections(
            DataSource dataSource,
            @Value("${hoso.ledger.direct-url:}") String directUrl,
            SchemaMigration eventsSchema) {
        DirectConnections same = DirectConnections.to(dataSource);
        return (directUrl.isBlank() ? same : same.at(directUrl)).keptSessions();
    }

    @Bean
    AwaitedPositions awaitedPositions(DataSource dataSource, SchemaMigration eventsSchema) {
        return new AwaitedPositions(JdbcClient.create(dataSource));
    }

    @Bean
    LedgerWatch ledgerWatch(
            ObjectProvider<LedgerSource> source, @Value("${axon.axonserver.enabled:false}") boolean server) {
        return new LedgerWatch(
                System::nanoTime,
                server ? () -> source.getObject().createHeadToken().position().orElse(0) : null);
    }

    @Bean
    LedgerListener ledgerListener(
            DirectConnections connections, AwaitedPositions awaited, LedgerWatch watch, SchemaMigration eventsSchema) {
        return new LedgerListener(connections, awaited, watch);
    }

    @Bean
    StoredEvents storedEvents(
            @Qualifier("eventSerializer") Serializer serializer, org.axonframework.config.Configuration axon) {
        return new StoredEvents(serializer, axon.upcasterChain());
    }

    /** Every processor reads the ledger unless it says otherwise. Looked up late: the source itself needs Axon's configuration. */
    @Bean
    ConfigurerModule ledgerIsTheSource(ObjectProvider<LedgerSource> source) {
        return configurer ->
                configurer.eventProcessing().configureDefaultStreamableMessageSource(axon -> source.getObject());
    }

    @Bean
    LedgerMetrics ledgerMetrics(LedgerWatch watch) {
        return new LedgerMetrics(watch);
    }

    @Bean
    LedgerHealthIndicator ledgerHealthIndicator(
            LedgerWatch watch, Optional<Sequencer> sequencer, @Value("${hoso.ledger.alarm:30s}") Duration alarm) {
        return new LedgerHealthIndicator(watch, sequencer, alarm);
    }
}
