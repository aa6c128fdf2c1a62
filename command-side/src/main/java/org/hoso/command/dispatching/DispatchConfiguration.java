package org.hoso.command.dispatching;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.desk.SystemDesk;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.Outbox;
import org.hoso.command.outbox.Receivers;
import org.hoso.command.outbox.SentOut;
import org.hoso.command.outbox.Way;
import org.hoso.law.Law;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SecretFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox and whoever empties it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchProperties.class)
class DispatchConfiguration {
    /** Beyond the time of an attempt, for what is written before and after it. */
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    @Bean
    Receivers receivers(DispatchProperties properties) {
        return new Receivers(properties.receivers());
    }

    @Bean
    Outbox outbox(JdbcClient db, Receivers receivers, Clock clock) {
        return new Outbox(db, receivers, clock);
    }

    @Bean
    SentOut sentOut(JdbcClient db) {
        return new SentOut(db);
    }

    @Bean
    Claims claims(JdbcClient db) {
        return new Claims(db);
    }

    @Bean
    Texts dispatchTexts(
            Claims claims,
            EventStore events,
            Sealer sealer,
            Opener opener,
            Supplier<Law> law,
            DispatchProperties properties) {
        return new Texts(claims, events, sealer, opener, law, properties.replyTo());
    }

    @Bean
    Told told(SystemDesk desk, Clock clock) {
        return new Told(desk, clock);
    }

    @Bean
    Dispatcher dispatcher(
            Claims claims,
            Texts texts,
            Told told,
            Clock clock,
            ObjectProvider<EndpointCarrier> endpoints,
            DispatchProperties properties) {
        Map<Way, Carrier> carriers = new EnumMap<>(Way.class);
        endpoints.ifAvailable(carrier -> carriers.put(Way.ENDPOINT, carrier));
        return new Dispatcher(
                claims,
                texts,
                carriers,
                told,
                clock,
                () -> ThreadLocalRandom.current().nextDouble(),
                properties.patience().plus(LEEWAY),
                properties.atOnce());
    }

    @Bean
    @ConditionalOnProperty("hoso.dispatch.key-file")
    EndpointCarrier endpointCarrier(DispatchProperties properties, Clock clock, JdbcClient db) throws IOException {
        byte[] secret = SecretFile.open(
                Objects.requireNonNull(properties.keyFile()),
                "hoso.dispatch.key-file",
                properties.createKey(),
                SigningKey.BYTES,
                SigningKey::fresh);
        SigningKey key = SigningKey.secret("webhook", secret);
        PublicKeys.keep(key.verifier().bytes(), db);
        return new EndpointCarrier(new Signing(key), clock, properties.patience(), properties.privateAddresses());
    }

    @Bean
    DispatchClock dispatchClock(
            Dispatcher dispatcher, Receivers receivers, DispatchProperties properties, Clock clock) {
        return new DispatchClock(dispatcher, receivers.all(), properties.every(), properties.quiet(), clock);
    }
}
