package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.Degraded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A clock that runs two hours ahead")
class ClockAstrayTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static Instance instance;

    @BeforeAll
    static void start() throws Exception {
        Path folder = Files.createTempDirectory("hoso-astray");
        Instance.NOW.set(Instant.now());
        instance = Instance.start(EVENTS, TestPostgres.empty(), folder, Map.of("hoso.clock.tolerance", "10m"));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    @DisplayName("is told by health and records no breach; set back, all is well, and what is due then is recorded")
    void waits() {
        Instant now = Instant.now();
        Watched soon = open(Watched.due("triage_internal", now.plus(Duration.ofMinutes(74))));
        Watched due = open(Watched.due("triage_internal", now.minus(Duration.ofMinutes(1))));
        Instance.NOW.set(now.plus(Duration.ofHours(2)));
        instance.sweep();
        assertThat(breached(soon)).isZero();
        assertThat(breached(due)).isZero();
        assertThat(health()).isEqualTo(Degraded.STATUS);
        Instance.NOW.set(Instant.now());
        instance.sweep();
        assertThat(health()).isEqualTo(Status.UP);
        assertThat(breached(due)).isOne();
        assertThat(breached(soon)).isZero();
    }

    private static Status health() {
        return instance.bean(ClockHealthIndicator.class).health().getStatus();
    }

    private static Watched open(Watched watched) {
        instance.opening().append(List.of(watched.opened()), () -> {});
        await().atMost(Duration.ofMinutes(2))
                .until(() -> DB.sql("select count(*) from events.due where case_id = ?")
                                .param(watched.id().value())
                                .query(Long.class)
                                .single()
                        > 0);
        return watched;
    }

    private static long breached(Watched watched) {
        return DB.sql("select count(*) from events.event_entry where aggregate_identifier = ?"
                        + " and payload_type = 'case.clock-breached'")
                .param(watched.id().toString())
                .query(Long.class)
                .single();
    }
}
