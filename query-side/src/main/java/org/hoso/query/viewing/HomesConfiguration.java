package org.hoso.query.viewing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hoso.runtime.store.EventTables;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL and MongoDB as homes of views. */
@Configuration(proxyBeanMethods = false)
class HomesConfiguration {
    private static final int SELECTION_SECONDS = 3;
    private static final int READ_SECONDS = 30;

    /** A server that does not answer is away within seconds; what the address itself says goes before this. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer mongoPatience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase viewDatabase(MongoClient client, ViewProperties properties) {
        return client.getDatabase(properties.mongo());
    }

    @Bean
    Homes homes(
            DataSource dataSource,
            MongoDatabase viewDatabase,
            PlatformTransactionManager transactions,
            Serializer serializer) {
        return new Homes(Map.of(
                View.Home.POSTGRES, postgres(dataSource, transactions, serializer),
                View.Home.MONGO, mongo(viewDatabase, serializer)));
    }

    private static Housing postgres(
            DataSource dataSource, PlatformTransactionManager transactions, Serializer serializer) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new Housing(
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .schema(EventTables.tokens(ViewingConfiguration.SCHEMA))
                        .serializer(serializer)
                        .build(),
                new SpringTransactionManager(transactions),
                savepoint,
                new PostgresPositions(JdbcClient.create(dataSource)));
    }

    private static Housing mongo(MongoDatabase database, Serializer serializer) {
        return new Housing(
                MongoTokenStore.builder()
                        .mongoTemplate(DefaultMongoTemplate.builder()
                                .mongoDatabase(database)
                                .build())
                        .serializer(serializer)
                        .build(),
                NoTransactionManager.instance(),
                TransactionOperations.withoutTransaction(),
                new MongoPositions(database));
    }
}
