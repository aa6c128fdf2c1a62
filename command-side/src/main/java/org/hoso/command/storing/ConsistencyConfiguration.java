package org.hoso.command.storing;

import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.watching.Watcher;
import org.hoso.law.Law;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one place that knows whether events and the rows beside them share a transaction. */
@Configuration(proxyBeanMethods = false)
class ConsistencyConfiguration {
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    ConsistencyStrategy oneTransaction(Idempotency repeats, OpenItems items, PlatformTransactionManager transactions) {
        return new OneTransaction(repeats, items, new TransactionTemplate(transactions));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    ConsistencyStrategy twoSteps(
            JdbcClient db, Idempotency repeats, OpenItems items, SideRows rows, EventStore events, Supplier<Law> law) {
        History history = new History(events);
        return new TwoSteps(
                repeats, new BeginningNotes(db, repeats), new Reservations(db, items, history), rows, history, law);
    }

    @Bean(WhenRowsMayBeMissingThenSettle.GROUP)
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    Watcher rowsFollow(SideRows rows, ListedAddresses listed, EventStore events) {
        return new WhenRowsMayBeMissingThenSettle(rows, listed, new History(events));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    ServerHealthIndicator axonServerHealthIndicator(ObjectProvider<AxonServerConnectionManager> connections) {
        return new ServerHealthIndicator(() -> connections.stream()
                .findFirst()
                .map(AxonServerConnectionManager::connections)
                .orElse(Map.of()));
    }
}
