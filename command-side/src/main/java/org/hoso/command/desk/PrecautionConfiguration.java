package org.hoso.command.desk;

import java.util.function.Supplier;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.law.Law;
import org.hoso.runtime.ledger.LedgerSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one place that knows whether events and the rows beside them share a transaction. */
@Configuration(proxyBeanMethods = false)
class PrecautionConfiguration {
    private static final int BATCH = 500;

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Precaution oneTransaction(Idempotency repeats, OpenItems items, PlatformTransactionManager transactions) {
        return new OneTransaction(repeats, items, new TransactionTemplate(transactions));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    Precaution twoSteps(
            JdbcClient db, Idempotency repeats, OpenItems items, SideRows rows, EventStore events, Supplier<Law> law) {
        History history = new History(events);
        return new TwoSteps(repeats, new BeginningNotes(db), new Reservations(db, items, history), rows, history, law);
    }

    /** All is looked up late, because it needs the configuration that this is a part of. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    ConfigurerModule rowsFollow(
            ObjectProvider<LedgerSource> source, ObjectProvider<EventStore> events, ObjectProvider<SideRows> rows) {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        WhenRowsMayBeMissingThenSettle.GROUP,
                        axon -> source.getObject(),
                        (axon, processor) -> processor.initialSegmentCount(1).batchSize(BATCH))
                .registerEventHandler(
                        axon -> new WhenRowsMayBeMissingThenSettle(rows.getObject(), new History(events.getObject())));
    }
}
