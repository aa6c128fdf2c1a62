package org.hoso.query.viewing;

import com.mongodb.client.MongoDatabase;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hoso.runtime.store.EventTables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL as the home of views, and beside it MongoDB where one is set. */
@Configuration(proxyBeanMethods = false)
class HomesConfiguration {
    @Bean
    Homes homes(
            DataSource dataSource,
            ObjectProvider<MongoDatabase> viewDatabase,
            PlatformTransactionManager transactions,
            Serializer serializer) {
        Map<View.Home, Housing> all = new EnumMap<>(View.Home.class);
        all.put(View.Home.POSTGRES, postgres(dataSource, transactions, serializer));
        viewDatabase.ifAvailable(database -> all.put(View.Home.MONGO, mongo(database, serializer)));
        return new Homes(Map.copyOf(all));
    }

    private static Housing postgres(
            DataSource dataSource, PlatformTransactionManager transactions, Serializer serializer) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new Housing(
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .schema(EventTables.tokens(Homes.SCHEMA))
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
