package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.StartedClock;
import org.hoso.command.Sample;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A warning comes")
class WarningsTest {
    private static final Law LAW = Sample.law();
    private static final Warnings USUAL = new Warnings(() -> LAW, 0.25, 2);

    @ParameterizedTest
    @CsvSource({
        // 24 hours: the last quarter is 6 hours.
        "ad_removal_24h,        2026-10-05T02:00:00Z, 2026-10-05T20:00:00Z",
        // 7 working days from Monday 5 October to Wednesday 14 October 24:00: the last two are Tuesday and Wednesday.
        "decision_7wd,          2026-10-05T02:00:00Z, 2026-10-12T17:00:00Z",
        // 2 working days to Wednesday 24:00: a quarter of 63 hours is less.
        "record_2wd,            2026-10-05T02:00:00Z, 2026-10-07T01:15:00Z",
        // A year to Wednesday 6 October 2027 24:00.
        "execution_limitation_1y, 2026-10-06T02:00:00Z, 2027-10-04T17:00:00Z"
    })
    @DisplayName("in the last quarter of the length, at most two working days before the end")
    void last_quarter_at_most_two_working_days(String code, Instant start, Instant expected) {
        assertThat(USUAL.of(started(code, start))).contains(expected);
    }

    @Test
    @DisplayName("two working days before, not two days: a weekend is skipped")
    void working_days() {
        StartedClock overWeekend = started("complaint1_30d", Instant.parse("2026-10-05T02:00:00Z"))
                .dueAt(Instant.parse("2026-11-09T17:00:00Z"));
        assertThat(USUAL.of(overWeekend)).contains(Instant.parse("2026-11-05T17:00:00Z"));
    }

    @Test
    @DisplayName("never for a duty without end, nor for a clock that leaves nothing to be done")
    void never() {
        assertThat(USUAL.of(started("ad_block_after_24h", Sample.MONDAY))).isEmpty();
        assertThat(USUAL.of(started("clean_record", Sample.MONDAY))).isEmpty();
    }

    @Test
    @DisplayName("before every due instant and not before the start, for each rule of the law")
    void inside_the_clock() {
        for (ClockRule rule : LAW.clocks().all()) {
            if (rule.length() == null || rule.onBreach().equals("none")) continue;
            Instant start = rule.validFrom().atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
            StartedClock clock = terms(rule, start);
            assertThat(USUAL.of(clock).orElseThrow())
                    .as(rule.code())
                    .isBefore(clock.due())
                    .isAfterOrEqualTo(start);
        }
    }

    @Test
    @DisplayName("as configured: a larger part, fewer days")
    void as_configured() {
        Warnings other = new Warnings(() -> LAW, 0.5, 1);
        Instant start = Instant.parse("2026-10-05T02:00:00Z");
        assertThat(new Warnings(() -> LAW, 0.5, 2).of(started("ad_removal_24h", start)))
                .contains(start.plus(Duration.ofHours(12)));
        assertThat(other.of(started("decision_7wd", start))).contains(Instant.parse("2026-10-13T17:00:00Z"));
        assertThatThrownBy(() -> new Warnings(() -> LAW, 1.5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Warnings(() -> LAW, 0.5, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StartedClock started(String code, Instant start) {
        return terms(
                LAW.clocks()
                        .rule(code, start.atOffset(java.time.ZoneOffset.UTC).toLocalDate())
                        .orElseThrow(),
                start);
    }

    private static StartedClock terms(ClockRule rule, Instant start) {
        ClockUnit unit = rule.unit();
        Instant due =
                rule.length() == null || unit == null ? null : LAW.calendar().due(start, rule.length(), unit);
        return new StartedClock(
                UUID.randomUUID(), null, rule.code(), rule.validFrom(), "test", start, due, rule.confidence());
    }
}
