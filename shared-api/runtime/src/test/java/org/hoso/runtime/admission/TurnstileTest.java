package org.hoso.runtime.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hoso.runtime.problems.Busy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The turnstile in front of the interface")
class TurnstileTest {
    private final Turnstile turnstile = new Turnstile(1, new QueueProperties(1, Duration.ofMinutes(2)));

    @Test
    @DisplayName("lets in as many as there are places, has as many wait as may, and turns the next away at once")
    void full() throws Exception {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Turnstile.Inside inside = turnstile.enter();
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> turnstile.enter().close(), others);
            until(() -> turnstile.waiting() == 1);
            assertThatThrownBy(turnstile::enter).isInstanceOf(Busy.class);
            assertThat(second).isNotDone();
            inside.close();
            second.get(2, TimeUnit.MINUTES);
            assertThat(turnstile.inside()).isZero();
        }
    }

    @Test
    @DisplayName("gives the place of who waits for something else to the next one, and takes it back afterwards")
    void outside() throws Exception {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
                Turnstile.Inside inside = turnstile.enter()) {
            assertThat(inside).isNotNull();
            Turnstile.outside(
                    () -> CompletableFuture.runAsync(() -> turnstile.enter().close(), others)
                            .join());
            assertThat(turnstile.inside()).isEqualTo(1);
        }
        assertThat(turnstile.inside()).isZero();
    }

    @Test
    @DisplayName("counts who has left once, and nobody whose wait failed")
    void left() {
        Turnstile.Inside inside = turnstile.enter();
        Turnstile.leave();
        Turnstile.leave();
        assertThat(turnstile.inside()).isZero();
        inside.close();
        assertThat(turnstile.inside()).isZero();
        try (Turnstile.Inside failing = turnstile.enter()) {
            assertThat(failing).isNotNull();
            assertThatThrownBy(() -> Turnstile.outside((Runnable) () -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        }
        assertThat(turnstile.inside()).isZero();
    }

    private static void until(BooleanSupplier holds) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
