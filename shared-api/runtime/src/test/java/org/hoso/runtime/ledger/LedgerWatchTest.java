package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.runtime.Samples;
import org.hoso.runtime.boot.Degraded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class LedgerWatchTest {
    private static final Duration ALARM = Duration.ofSeconds(30);

    private final AtomicLong clock = new AtomicLong();
    private final LedgerWatch watch = new LedgerWatch(clock::get);

    @Test
    @DisplayName("the age of what waits is that of the oldest event, however many come after it")
    void age_is_that_of_the_oldest() {
        watch.seen(new LedgerWatch.Look(4, true, false, 17), clock.get());
        pass(10);
        watch.seen(new LedgerWatch.Look(4, true, false, 17), clock.get());
        pass(5);

        assertThat(watch.behind()).isEqualTo(Duration.ofSeconds(15));

        watch.seen(new LedgerWatch.Look(5, true, false, 18), clock.get());
        assertThat(watch.behind()).as("another event is now the oldest").isEqualTo(Duration.ZERO);
        watch.seen(new LedgerWatch.Look(6, true, false, 0), clock.get());
        pass(60);
        assertThat(watch.behind()).as("nothing waits").isEqualTo(Duration.ZERO);
    }

    @Test
    @DisplayName(
            "where a server keeps the events the oldest that waits is the first that it has and the ledger has not")
    void behind_a_server() throws Exception {
        AtomicLong head = new AtomicLong(3);
        LedgerWatch behind = new LedgerWatch(clock::get, head::get);
        try (LedgerFixture fixture = new LedgerFixture();
                Connection connection = fixture.connection()) {
            behind.look(connection);
            pass(10);
            behind.look(connection);
            assertThat(behind.behind()).isEqualTo(Duration.ofSeconds(10));
            head.set(0);
            pass(10);
            behind.look(connection);
            assertThat(behind.behind()).isEqualTo(Duration.ZERO);
        }
    }

    @Test
    @DisplayName("health is down when events wait too long for their position, and says for how long")
    void down_when_the_ledger_stands_still() {
        watch.seen(new LedgerWatch.Look(4, true, false, 17), clock.get());
        pass(29);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        pass(2);

        assertThat(health().getStatus()).isEqualTo(Degraded.STATUS);
        assertThat(health().getDetails()).containsEntry("behindSeconds", 31L).containsEntry("position", 4L);
    }

    @Test
    @DisplayName("health is down after a restore that was not drained, also where another process would sequence")
    void down_after_a_restore() {
        watch.seen(new LedgerWatch.Look(4, false, false, 0), clock.get());

        assertThat(health().getStatus()).isEqualTo(Degraded.STATUS);
    }

    @Test
    @DisplayName("the gauges show the last position, and for how long an open transaction has held the ledger up")
    void gauges_of_a_real_ledger() throws Exception {
        LedgerFixture fixture = new LedgerFixture();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new LedgerMetrics(watch).bindTo(registry);
        try (fixture;
                Connection open = fixture.transaction();
                Connection connection = fixture.connection()) {
            fixture.started();
            Appends.append(connection, Samples.caseId(), 0);
            fixture.awaitPosition(1);
            Appends.append(open, Samples.caseId(), 0);
            Appends.append(connection, Samples.caseId(), 0);
            watch.look(connection);
            pass(3);
            watch.look(connection);
        }

        assertThat(registry.get("hoso.ledger.position").gauge().value()).isEqualTo(1);
        assertThat(registry.get("hoso.ledger.unsequenced.age").gauge().value()).isEqualTo(3);
    }

    private Health health() {
        return new LedgerHealthIndicator(watch, Optional.empty(), ALARM).health();
    }

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
