package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.hoso.command.reactions.ClockTrust.Doubt;
import org.hoso.command.reactions.ClockTrust.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A machine's clock")
class ClockTrustTest {
    private static final Instant NOON = Instant.parse("2026-10-06T05:00:00Z");
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(10));

    private ClockTrust trust = ClockTrust.NEW;

    @Test
    @DisplayName("that agrees with the database's and with the time that passed is believed")
    void right() {
        assertThat(look(0, 0, null, 0)).isEqualTo(Doubt.NONE);
        assertThat(look(3600, 3600, 3599, 3590)).isEqualTo(Doubt.NONE);
    }

    @Test
    @DisplayName("that differs from the database's is not, until they agree again")
    void apart() {
        assertThat(look(7200, 0, null, 0)).isEqualTo(Doubt.APART);
        assertThat(look(-61, 0, null, 1)).isEqualTo(Doubt.APART);
        assertThat(look(2, 2, null, 2)).isEqualTo(Doubt.NONE);
    }

    @Test
    @DisplayName(
            "that is set while the process runs is not, though the database on the same machine agrees, until it is set back")
    void jumped() {
        look(0, 0, -1L, 0);
        assertThat(look(7201, 7201, -1L, 1)).isEqualTo(Doubt.JUMPED);
        assertThat(look(7300, 7300, 7299L, 100)).isEqualTo(Doubt.JUMPED);
        assertThat(look(101, 101, 50L, 101)).isEqualTo(Doubt.NONE);
    }

    @Test
    @DisplayName("that is kept right in small steps is believed however far they lead")
    void slewed() {
        look(0, 0, null, 0);
        for (int minute = 1; minute < 100; minute++)
            assertThat(look(minute * 65L, minute * 65L, null, minute * 60L)).isEqualTo(Doubt.NONE);
    }

    @Test
    @DisplayName("that is behind the last event is told, and keeps nothing waiting: it records nothing too early")
    void behind() {
        assertThat(look(0, 0, 7200L, 0)).isEqualTo(Doubt.BEHIND_LAST_EVENT);
        assertThat(Doubt.BEHIND_LAST_EVENT.waits()).isFalse();
    }

    @Test
    @DisplayName("long after the last event is believed some minutes after the start only, whatever happens meanwhile")
    void silent() {
        assertThat(look(0, 0, -7200L, 0)).isEqualTo(Doubt.LONG_SILENT);
        assertThat(look(590, 590, 580L, 590)).isEqualTo(Doubt.LONG_SILENT);
        assertThat(look(600, 600, 580L, 600)).isEqualTo(Doubt.NONE);
    }

    private Doubt look(long machine, long database, @Nullable Number lastEvent, long steady) {
        Instant last = lastEvent == null ? null : NOON.plusSeconds(lastEvent.longValue());
        trust = trust.seen(
                new TimeLook(NOON.plusSeconds(machine), NOON.plusSeconds(database), last, Duration.ofSeconds(steady)),
                LIMITS);
        return trust.doubt(LIMITS);
    }
}
