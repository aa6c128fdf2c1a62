package org.hoso.command.dispatching;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.Outbox;
import org.hoso.command.outbox.Receivers;
import org.hoso.command.outbox.SentOut;
import org.hoso.command.outbox.Way;
import org.hoso.law.Law;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.letters.LetterProperties;
import org.hoso.runtime.letters.Letters;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SecretFile;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** The outbox and whoever empties it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchProperties.class)
class DispatchConfiguration {
    private static final int LETTERS_AT_ONCE = 50;

    @Bean
    Receivers receivers(DispatchProperties properties) {
        return new Receivers(properties.receivers());
    }

    @Bean
    Outbox outbox(JdbcClient db, Receivers receivers, Clock clock, VouchedRows rows) {
        return new Outbox(db, receivers, clock, rows);
    }

    @Bean
    SentOut sentOut(JdbcClient db) {
        return new SentOut(db);
    }

    @Bean
    Claims claims(JdbcClient db, VouchedRows rows) {
        return new Claims(db, rows);
    }

    @Bean
    Templates templates(Supplier<Law> law, Letters letters, LetterProperties replies, DispatchProperties properties) {
        return new Templates(law, letters, replies, properties.replyTo());
    }

    @Bean
    DispatchTexts dispatchTexts(Claims claims, EventStore events, Sealer sealer, Opener opener, Templates templates) {
        return new DispatchTexts(claims, events, sealer, opener, templates);
    }

    @Bean
    DispatchReply told(SystemDesk desk, Clock clock) {
        return new DispatchReply(desk, clock);
    }

    @Bean
    Dispatcher dispatcher(
            Claims claims,
            DispatchTexts texts,
            DispatchReply told,
            Clock clock,
            ObjectProvider<EndpointCarrier> endpoints,
            ObjectProvider<JavaMailSender> mail,
            DispatchProperties properties) {
        Map<Way, Carrier> carriers = new EnumMap<>(Way.class);
        endpoints.ifAvailable(carrier -> carriers.put(Way.ENDPOINT, carrier));
        if (properties.mails()) carriers.put(Way.MAIL, mailed(mail.getIfAvailable(), properties, clock));
        return new Dispatcher(
                claims,
                texts,
                carriers,
                told,
                clock,
                () -> ThreadLocalRandom.current().nextDouble(),
                properties.patience().plus(properties.lease()),
                properties.atOnce());
    }

    private static MailCarrier mailed(@Nullable JavaMailSender sender, DispatchProperties properties, Clock clock) {
        if (sender == null || properties.mailFrom() == null)
            throw new IllegalStateException(
                    "hoso.dispatch.receivers has mail addresses, which need spring.mail.host and hoso.dispatch.mail-from");
        return new MailCarrier(sender, properties.mailFrom(), clock);
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
    @ConditionalOnProperty("hoso.dispatch.bounces.host")
    Bounces bounces(
            DispatchProperties properties, SentOut sentOut, Receivers receivers, DispatchReply told, Clock clock) {
        BounceSettings settings = Objects.requireNonNull(properties.bounces());
        if (properties.mailFrom() == null)
            throw new IllegalStateException("hoso.dispatch.bounces needs hoso.dispatch.mail-from");
        return new Bounces(
                new BounceMailbox(settings, properties.patience()),
                sentOut,
                receivers,
                told,
                properties.mailFrom(),
                settings.every(),
                clock);
    }

    @Bean
    DispatchClock dispatchClock(
            Dispatcher dispatcher,
            DispatchTexts texts,
            ObjectProvider<Bounces> bounces,
            Receivers receivers,
            DispatchProperties properties,
            Clock clock) {
        Map<String, Runnable> chores = new TreeMap<>(Map.of("letters", () -> texts.writeLetters(LETTERS_AT_ONCE)));
        bounces.ifAvailable(mailbox -> chores.put("bounces", mailbox::look));
        return new DispatchClock(dispatcher, chores, receivers.all(), properties.every(), properties.quiet(), clock);
    }
}
