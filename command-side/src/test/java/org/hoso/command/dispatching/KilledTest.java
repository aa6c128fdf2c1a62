package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hoso.command.RunningSide;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.signin.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own sends, and is killed in the middle of it; {@code ops/dev kills 1000} for more of it. */
@DisplayName("A dispatcher that is killed while it sends")
class KilledTest {
    private static final int KILLS = Integer.getInteger("hoso.kills", 3);
    /** From so many on a process that starts fast pays for its practice. */
    private static final int MANY = 10;

    private static final int EACH = 10;
    private static final int NOTICES = Math.max(300, KILLS * 6 / EACH * EACH);
    private static final int TOLD_EVERY = 50;
    /** When killing ends, however often it was done by then. */
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("hoso.kills.minutes", 600));

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Random random = new Random(7);

    @Test
    @DisplayName("has had one effect on each in the end, told once, and nothing is left over")
    void one_effect_each() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        TestPostgres.Database keys = TestPostgres.empty();
        Path folder = Files.createTempDirectory("hoso-killed");
        RunningSide.NOW.set(Instant.now());
        try (Platform platform = new Platform();
                RunningSide side = RunningSide.start(events, keys, folder, never(Receiving.by(platform)))) {
            Map<String, String> settings = settings(platform, events, keys, folder);
            SenderProcess sender = SenderProcess.with(folder, settings);
            if (KILLS >= MANY) sender = sender.practised();
            List<Sent> sent =
                    Sent.many(side, NOTICES / EACH, EACH, Instant.now().minusSeconds(60));
            Set<String> ids = sent.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
            int kills = 0;
            for (Instant end = Instant.now().plus(LONGEST);
                    kills < KILLS && Instant.now().isBefore(end); )
                killedAfter(platform, sender, ++kills * NOTICES / (KILLS + 1), kills);
            Rows rows = new Rows(JdbcClient.create(events.dataSource()));
            Process last = sender.start();
            try {
                await().atMost(PATIENCE).until(() -> rows.due() == 0);
            } finally {
                last.destroyForcibly().waitFor();
            }
            assertThat(platform.effects()).isEqualTo(ids);
            assertThat(rows.delivered())
                    .as("%s", rows.outcomes())
                    .hasSize(NOTICES)
                    .containsOnlyKeys(ids);
            assertThat(rows.delivered().values()).containsOnly(1L);
            assertThat(rows.states(sent)).containsExactly("delivered");
            System.out.println("killed " + kills + " times over " + NOTICES + " notices: "
                    + (platform.calls().size() - NOTICES) + " came twice, each had one effect and one event");
        }
    }

    /** Whoever asks for what is sent here does not send it, however long all of this takes. */
    private static Map<String, String> never(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("hoso.dispatch.every", "600h");
        return all;
    }

    /** It has done some work itself, and is in the middle of more. */
    private void killedAfter(Platform platform, SenderProcess sender, int most, int kill) throws Exception {
        int effects = Math.max(most, platform.effects().size() + 1);
        Process process = sender.start();
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> platform.effects().size() >= effects);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
        } finally {
            process.destroyForcibly().waitFor();
        }
        if (kill % TOLD_EVERY == 0)
            System.out.println(
                    "killed " + kill + " times, " + platform.effects().size() + " had their effect, "
                            + platform.calls().size() + " calls");
    }

    private static Map<String, String> settings(
            Platform platform, TestPostgres.Database events, TestPostgres.Database keys, Path folder) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "spring.datasource.url", events.url(),
                "spring.datasource.username", events.user(),
                "hoso.keys.url", keys.url(),
                "hoso.keys.username", keys.user(),
                "hoso.keys.master-key-file", folder.resolve("master.key").toString(),
                "hoso.signin.issuer", TestIssuer.running().url(),
                "hoso.due.every", "1h",
                "logging.level.root", "warn",
                "spring.main.banner-mode", "off",
                "spring.flyway.enabled", "false"));
        settings.putAll(Receiving.by(platform));
        settings.putAll(Map.of(
                "hoso.dispatch.patience", "1s",
                "hoso.dispatch.lease", "1s",
                "hoso.dispatch.at-once", KILLS >= MANY ? "4" : "24"));
        return settings;
    }
}
