package org.hoso.command.reactions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.command.CommandSide;
import org.hoso.command.desk.Opening;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.signin.TestIssuer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One instance of the command side, of as many as a test wants on one database; they share a clock that the test moves. */
public final class Instance implements AutoCloseable {
    public static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** It sweeps when the test says so; its own timer sleeps. */
    public static Instance start(TestPostgres.Database events, TestPostgres.Database keys, Path folder) {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", events.url(),
                "spring.datasource.username", events.user(),
                "hoso.keys.url", keys.url(),
                "hoso.keys.username", keys.user(),
                "hoso.keys.master-key-file", folder.resolve("master.key").toString(),
                "hoso.keys.create-master-key", "true",
                "hoso.signin.issuer", TestIssuer.running().url(),
                "hoso.due.every", "1h",
                "server.port", "0");
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new Instance(new SpringApplicationBuilder(CommandSide.class, Moved.class)
                .properties("spring.config.name=hoso-command")
                .run(arguments));
    }

    static class Moved {
        @Bean
        @Primary
        Clock movedClock() {
            InstantSource now = NOW::get;
            return now.withZone(ZoneOffset.UTC);
        }
    }

    void sweep() {
        context.getBean(WhenDuePassesThenRecord.class).sweep();
    }

    public Opening opening() {
        return context.getBean(Opening.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    StreamingEventProcessor watch() {
        return context.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(DueWatch.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
