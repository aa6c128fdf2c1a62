package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two processes that sequence, under load from this one; what happens to the holder must not show in the ledger. */
class TakeoverTest {
    private static final Duration NEVER = Duration.ofMinutes(5);

    private final LedgerFixture fixture = new LedgerFixture();

    @Test
    @DisplayName(
            "the holder is stopped and its session ended, or it is killed: the other goes on, and never do two sequence")
    void another_process_takes_over() throws Exception {
        try (Load load = new Load(fixture);
                LockSampler lock = new LockSampler(fixture);
                Child first = new Child(fixture.database.url(), NEVER)) {
            first.awaitState("Sequencing");
            try (Child second = new Child(fixture.database.url(), NEVER)) {
                second.awaitState("Waiting");
                load.awaitProgress();

                first.stop();
                lock.endHoldersSession();
                second.awaitState("Sequencing");
                load.awaitProgress();

                first.goOn();
                first.awaitState("Waiting");
                load.awaitProgress();

                second.kill();
                first.awaitState("Sequencing");
                load.awaitProgress();
            }
            int committed = load.end();
            fixture.awaitPosition(committed);

            LedgerChecks.assertWhole(fixture, committed);
            assertThat(lock.mostAtOnce()).isEqualTo(1);
            assertThat(lock.holders())
                    .as("sessions that held the lock, one after the other")
                    .hasSize(3);
        }
    }

    @Test
    @DisplayName("a holder that hangs loses the lock by itself, because its session falls silent")
    void a_silent_holder_loses_the_lock() throws Exception {
        Duration idle = Duration.ofMillis(700);
        try (Load load = new Load(fixture);
                LockSampler lock = new LockSampler(fixture);
                Child first = new Child(fixture.database.url(), idle)) {
            first.awaitState("Sequencing");
            try (Child second = new Child(fixture.database.url(), idle)) {
                second.awaitState("Waiting");
                load.awaitProgress();

                first.stop();
                second.awaitState("Sequencing");
                load.awaitProgress();

                first.goOn();
                first.awaitState("Waiting");
                int committed = load.end();
                fixture.awaitPosition(committed);

                LedgerChecks.assertWhole(fixture, committed);
                assertThat(lock.mostAtOnce()).isEqualTo(1);
                assertThat(first.states()).containsSubsequence("Sequencing", "Disconnected", "Waiting");
            }
        }
    }
}
