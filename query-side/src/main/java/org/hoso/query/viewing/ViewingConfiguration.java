package org.hoso.query.viewing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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
import org.hoso.runtime.store.EventTables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every view has: its place, its parked events, its share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ViewProperties.class)
class ViewingConfiguration {
    @Bean
    SchemaMigration viewsSchema(DataSource dataSource, ViewProperties properties) {
        SchemaMigration schema = new SchemaMigration(dataSource, Homes.SCHEMA, "classpath:schema/views");
        if (properties.migrate()) schema.migrate();
        else schema.await(properties.patience());
        return schema;
    }

    @Bean
    Places places(JdbcClient jdbc, PlatformTransactionManager transactions, Homes homes, SchemaMigration viewsSchema) {
        return new Places(jdbc, new TransactionTemplate(transactions), homes);
    }

    @Bean
    Views views(
            ObjectProvider<View> views,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Serializer serializer,
            Places places) {
        List<View> sorted =
                views.stream().sorted(Comparator.comparing(View::name)).toList();
        sorted.forEach(places::begin);
        return new Views(sorted.stream()
                .map(view -> new WatchedView(
                        view,
                        new Watch("view " + view.name(), Clock.systemUTC()),
                        new DeadLetters("view " + view.name(), letters(view, dataSource, transactions, serializer)),
                        new Written()))
                .toList());
    }

    @Bean
    Shares shares(JdbcClient jdbc, Views views) {
        return new Shares(
                jdbc, views.all().stream().map(one -> one.view().name()).toList());
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> letters(
            View view, DataSource dataSource, PlatformTransactionManager transactions, Serializer serializer) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(WatchedView.processor(view))
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(new SpringTransactionManager(transactions))
                .schema(EventTables.deadLetters(Homes.SCHEMA))
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }
}
