package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The waits between attempts")
class WaitsTest {
    private static final Instant START = Instant.parse("2026-10-05T02:00:00Z");
    private static final Instant UNTIL = START.plus(Duration.ofDays(3));

    @Test
    @DisplayName("grow threefold from five seconds to six hours")
    void grow() {
        assertThat(List.of(wait(1), wait(2), wait(3), wait(8), wait(9), wait(10), wait(1000)))
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(45),
                        Duration.ofSeconds(10_935),
                        Duration.ofHours(6),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    private static Duration wait(int attempts) {
        return Duration.between(START, Waits.next(attempts, START, UNTIL, 0.5).orElseThrow());
    }

    @Test
    @DisplayName("differ by a fifth at most, and end with a last attempt after exactly three days")
    void over_three_days() {
        for (int seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            List<Instant> attempts = new ArrayList<>(List.of(START));
            Optional<Instant> next;
            while ((next = Waits.next(attempts.size(), attempts.getLast(), UNTIL, chance.nextDouble())).isPresent()) {
                Duration waited = Duration.between(attempts.getLast(), next.get());
                Duration middle = wait(attempts.size());
                if (next.get().isBefore(UNTIL))
                    assertThat(waited.toMillis())
                            .isBetween(middle.toMillis() * 79 / 100, middle.toMillis() * 121 / 100);
                attempts.add(next.get());
            }
            assertThat(attempts.getLast()).isEqualTo(UNTIL);
            assertThat(attempts).hasSizeBetween(17, 25);
        }
    }
}
