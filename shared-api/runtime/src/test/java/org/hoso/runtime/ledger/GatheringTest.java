package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Gathering gathering = new Gathering();
    private long position = 1_000;

    GatheringTest() {
        gathering.heard(position);
        gathering.told();
        gathering.told();
    }

    @Test
    @DisplayName("few events are told soon, also after a silence")
    void few_events_are_told_soon() {
        tell(1);
        assertThat(gathering.time()).isEqualTo(Duration.ofMillis(15));
        tell(0);
        assertThat(gathering.time()).isEqualTo(Duration.ofMillis(15));
    }

    @Test
    @DisplayName(
            "a stream of 1,000 a second is soon told in the largest handfuls, and one of 100 a second in the smallest")
    void a_stream_is_told_in_handfuls() {
        assertThat(after(20, 1_000)).isEqualTo(Duration.ofMillis(60));
        assertThat(after(20, 100)).isEqualTo(Duration.ofMillis(15));
    }

    @Test
    @DisplayName("news that comes late about an earlier position is no news")
    void an_earlier_position_is_no_news() {
        tell(10);
        gathering.heard(3);
        gathering.told();
        assertThat(gathering.time()).isEqualTo(Duration.ofMillis(15));
    }

    private Duration after(int handfuls, long eventsASecond) {
        for (int n = 0; n < handfuls; n++) tell(eventsASecond * gathering.time().toMillis() / 1_000);
        return gathering.time();
    }

    private void tell(long events) {
        position += events;
        gathering.heard(position);
        gathering.told();
    }
}
