package org.hoso.query.viewing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** MongoDB, where its address is set. Without one nothing of its driver runs: Boot would look for a server on this machine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mongodb.uri")
@Import(MongoAutoConfiguration.class)
class MongoConfiguration {
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
    MongoDatabase mongoViewDatabase(MongoClient client, ViewProperties properties) {
        return client.getDatabase(properties.mongo());
    }
}
