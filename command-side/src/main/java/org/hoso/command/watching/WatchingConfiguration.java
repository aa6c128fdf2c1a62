package org.hoso.command.watching;

import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.following.DeadLetters;
import org.hoso.runtime.following.Watch;
import org.hoso.runtime.following.WatcherRows;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.store.EventTables;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts every watcher on the ledger. */
@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {
    /** By name and not by bean: watchers need what Axon's configuration makes, which these are a part of. */
    @Bean
    Watchers watchers(
            ListableBeanFactory beans,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            WatcherRows rows,
            SchemaMigration eventsSchema) {
        String[] names = beans.getBeanNamesForType(Watcher.class, true, false);
        return new Watchers(Stream.of(names)
                .sorted()
                .peek(rows::begin)
                .map(name -> new Watched(
                        name,
                        () -> beans.getBean(name, Watcher.class),
                        new Watch(name, Clock.systemUTC()),
                        new DeadLetters(name, letters(name, dataSource, transactions, serializer))))
                .toList());
    }

    @Bean
    WatcherProcessors watcherProcessors(
            Watchers watchers,
            WatcherRows rows,
            PlatformTransactionManager transactions,
            ObjectProvider<LedgerSource> ledger) {
        return new WatcherProcessors(watchers, rows, savepoint(transactions), ledger);
    }

    @Bean
    WatcherRetry watchersRetrying(PlatformTransactionManager transactions, WatcherRows rows) {
        return new WatcherRetry(savepoint(transactions), rows);
    }

    @Bean
    WatchersHealthIndicator watchersHealthIndicator(Watchers watchers, WatcherRows rows) {
        return new WatchersHealthIndicator(watchers, rows);
    }

    /** A write that fails leaves nothing, whether or not it has a transaction around it. */
    private static TransactionTemplate savepoint(PlatformTransactionManager transactions) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return savepoint;
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> letters(
            String name, DataSource dataSource, PlatformTransactionManager transactions, Serializer serializer) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(name)
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(new SpringTransactionManager(transactions))
                .schema(EventTables.deadLetters(EventTables.SCHEMA))
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }
}
