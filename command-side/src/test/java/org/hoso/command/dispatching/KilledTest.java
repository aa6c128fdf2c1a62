package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.command.CommandSide;
import org.hoso.command.RunningSide;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.signin.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own sends, and is killed in the middle of it; {@code -Dhoso.kills=20} for more of it. */
@DisplayName("A dispatcher that is killed while it sends 1,000 notices")
class KilledTest {
    private static final int KILLS = Integer.getInteger("hoso.kills", 3);
    private static final int NOTICES = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder = folder();

    @Test
    @DisplayName("has had one effect on each in the end, told once, and nothing is left over")
    void one_effect_each() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        TestPostgres.Database keys = TestPostgres.empty();
        RunningSide.NOW.set(Instant.now());
        try (Platform platform = new Platform();
                RunningSide side = RunningSide.start(events, keys, folder, Receiving.by(platform))) {
            List<Sent> sent = Sent.many(side, NOTICES / 10, 10, Instant.now().minusSeconds(60));
            Set<String> ids = sent.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
            for (int kill = 1; kill <= KILLS; kill++) killedAfter(platform, events, keys, kill * NOTICES / (KILLS + 1));
            Rows rows = new Rows(JdbcClient.create(events.dataSource()));
            Process last = start(platform, events, keys);
            try {
                await().atMost(PATIENCE).until(() -> rows.due() == 0);
            } finally {
                last.destroyForcibly().waitFor();
            }
            assertThat(platform.effects()).isEqualTo(ids);
            assertThat(rows.delivered()).hasSize(NOTICES).containsOnlyKeys(ids);
            assertThat(rows.delivered().values()).containsOnly(1L);
            assertThat(rows.states(sent)).containsExactly("delivered");
            System.out.println("killed " + KILLS + " times over " + NOTICES + " notices: "
                    + (platform.calls().size() - NOTICES) + " came twice, each had one effect and one event");
        }
    }

    private void killedAfter(Platform platform, TestPostgres.Database events, TestPostgres.Database keys, int effects)
            throws Exception {
        Process process = start(platform, events, keys);
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> platform.effects().size() >= effects);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Platform platform, TestPostgres.Database events, TestPostgres.Database keys)
            throws IOException {
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "spring.datasource.url", events.url(),
                "spring.datasource.username", events.user(),
                "hoso.keys.url", keys.url(),
                "hoso.keys.username", keys.user(),
                "hoso.keys.master-key-file", folder.resolve("master.key").toString(),
                "hoso.signin.issuer", TestIssuer.running().url(),
                "hoso.due.every", "1h",
                "server.port", "0"));
        settings.putAll(Receiving.by(platform));
        settings.putAll(Map.of(
                "hoso.dispatch.every", "50ms",
                "hoso.dispatch.patience", "1s",
                "hoso.dispatch.lease", "1s",
                "hoso.dispatch.at-once", "24"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                CommandSide.class.getName(),
                "--spring.config.name=hoso-command"));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("sender.log").toFile()))
                .start();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hoso-killed");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
