package org.hoso.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.signin.TestIssuer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One command side, of as many as a test wants on one database; they share a clock that the test moves. */
public final class RunningSide implements AutoCloseable {
    public static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());

    private final ConfigurableApplicationContext context;

    private RunningSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Its own timers sleep: what they would do happens when the test says so. */
    public static RunningSide start(
            TestPostgres.Database events,
            TestPostgres.Database keys,
            Path folder,
            Map<String, String> more,
            Class<?>... parts) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "spring.datasource.url", events.url(),
                "spring.datasource.username", events.user(),
                "hoso.keys.url", keys.url(),
                "hoso.keys.username", keys.user(),
                "hoso.keys.master-key-file", folder.resolve("master.key").toString(),
                "hoso.keys.create-master-key", "true",
                "hoso.signin.issuer", TestIssuer.running().url(),
                "hoso.due.every", "1h",
                "hoso.dispatch.every", "1h",
                "server.port", "0"));
        // The tests set the clock as they need it, far from the database's.
        settings.putAll(Map.of("hoso.clock.tolerance", "36500d", "hoso.clock.silence", "36500d"));
        settings.putAll(more);
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new RunningSide(new SpringApplicationBuilder(CommandSide.class, Moved.class)
                .sources(parts)
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

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The port it answers on. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
