package org.hoso.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A slow machine makes rounds smaller, never fewer. */
class PacingTest {
    private final AtomicLong clock = new AtomicLong();
    private final Pacing pace = new Pacing(Duration.ofSeconds(10), 5, Duration.ofSeconds(1), clock::get);

    private void round(double seconds) {
        clock.addAndGet(Math.round(seconds * 1e9));
        pace.round();
    }

    @Test
    void what_is_in_time_stays_as_it_is() {
        for (int n = 0; n < 5; n++) {
            assertThat(pace.half()).isEqualTo(Duration.ofSeconds(1));
            assertThat(pace.of(400)).isEqualTo(400);
            round(2);
        }
    }

    @Test
    void what_takes_twice_its_time_is_made_smaller_by_what_is_left() {
        round(4);
        assertThat(pace.half()).isEqualTo(Duration.ofMillis(375));
        assertThat(pace.of(400)).isEqualTo(150);
    }

    @Test
    void once_the_machine_is_quick_again_rounds_grow_to_their_size_and_no_further() {
        round(4);
        round(0.3);
        assertThat(pace.half()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_round_never_becomes_nothing() {
        round(60);
        assertThat(pace.half()).isEqualTo(Duration.ofMillis(150));
        assertThat(pace.of(3)).isEqualTo(1);
    }
}
