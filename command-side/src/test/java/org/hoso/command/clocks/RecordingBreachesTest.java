package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.cases.StartedClock;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recording breaches")
class RecordingBreachesTest {
    private static final Instant SEVEN_WORKING_DAYS = Instant.parse("2026-10-14T17:00:00Z");

    @Test
    @DisplayName("a breach noticed late is dated at the due instant, and says what the law data wants proposed")
    void records() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(breach(clock, days(12))).then(Clocks.ClockBreached.class, e -> {
            assertThat(e.at()).isEqualTo(SEVEN_WORKING_DAYS);
            assertThat(e.due()).isEqualTo(SEVEN_WORKING_DAYS);
            assertThat(e.code()).isEqualTo("decision_7wd");
            assertThat(e.onBreach()).isEqualTo("no_fine_only_remedies");
            assertThat(e.clocks()).isEqualTo(ClockChanges.NONE);
        });
    }

    @Test
    @DisplayName("a breach changes nothing but the clock itself")
    void changes_nothing_else() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        CaseFile after = file.after(breach(clock, days(12))).file();
        assertThat(after.clocks().find(clock).orElseThrow().state()).isEqualTo(Clock.State.BREACHED);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("clocks", "journal")
                .isEqualTo(file.file());
    }

    @Test
    @DisplayName(
            "24 hours unmet for an ad put the ministries under a duty without end, which belongs to the same notice")
    void starts_the_duty_to_block() {
        Given file = Ticking.of("ad_removal_24h");
        file.when(breach(Ticking.clock(file), hours(24))).then(Clocks.ClockBreached.class, e -> {
            assertThat(e.onBreach()).isEqualTo("propose_blocking_and_sanction");
            assertThat(e.clocks().started()).singleElement().satisfies(duty -> {
                assertThat(duty.code()).isEqualTo("ad_block_after_24h");
                assertThat(duty.about()).isEqualTo(Ticking.RECORD);
                assertThat(duty.start()).isEqualTo(hours(24));
                assertThat(duty.due()).isNull();
            });
        });
    }

    @Test
    @DisplayName("a second breach for the same notice starts no second duty")
    void one_duty_a_notice() {
        Given file = Ticking.of("ad_removal_24h");
        Given breached = file.after(breach(Ticking.clock(file), hours(24)));
        StartedClock again = again(Ticking.only(file), hours(48));
        Given reappeared = breached.and(started(again));
        reappeared
                .when(breach(again.clockId(), hours(72)))
                .then(Clocks.ClockBreached.class, e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
    }

    @Test
    @DisplayName("other removal clocks start no duty to block when they run out")
    void other_clocks_start_nothing() {
        Given file = Ticking.of("content_removal_24h_nd147");
        file.when(breach(Ticking.clock(file), hours(24)))
                .then(Clocks.ClockBreached.class, e -> assertThat(e.clocks()).isEqualTo(ClockChanges.NONE));
    }

    @Test
    @DisplayName("a clock is not breached before it is due, and a duty without end never is")
    void not_due() {
        Given file = Ticking.decision();
        file.when(breach(Ticking.clock(file), SEVEN_WORKING_DAYS.minusSeconds(1)))
                .refusedWith(Refusal.CLOCK_NOT_DUE);
        Given duty = Ticking.of("ad_block_after_24h");
        duty.when(breach(Ticking.clock(duty), days(900))).refusedWith(Refusal.CLOCK_NOT_DUE);
    }

    @Test
    @DisplayName("a clock is breached once, not while it stands still, and only if it is there")
    void not_running() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.after(breach(clock, days(12))).when(breach(clock, days(13))).refusedWith(Refusal.CLOCK_NOT_RUNNING);
        Actor decider = officer(Role.DECIDER, "ABEI");
        file.after(new Clocks.PauseClock(CASE, decider, days(1), clock, text("expert"), document("4/ABEI")))
                .when(breach(clock, days(12)))
                .refusedWith(Refusal.CLOCK_NOT_RUNNING);
        file.when(breach(id(77), days(12))).refusedWith(Refusal.UNKNOWN_CLOCK);
    }

    @Test
    @DisplayName("no officer records a breach: only the system does")
    void system_only() {
        Given file = Ticking.decision();
        var byHand = new Clocks.RecordBreach(CASE, officer(Role.COORDINATOR, "ABEI"), days(12), Ticking.clock(file));
        file.when(byHand).refusedWith(Refusal.WRONG_ROLE);
    }

    private static Clocks.RecordBreach breach(UUID clock, Instant at) {
        return new Clocks.RecordBreach(CASE, Actor.system(), at, clock);
    }

    private static StartedClock again(StartedClock first, Instant start) {
        return new StartedClock(
                id(79),
                first.about(),
                first.code(),
                first.validFrom(),
                first.calendarVersion(),
                start,
                start.plusSeconds(86_400),
                Confidence.VERIFIED);
    }

    private static Removal.ContentReappeared started(StartedClock clock) {
        return new Removal.ContentReappeared(
                CASE,
                officer(Role.LIAISON, "ABEI"),
                clock.start(),
                Sample.ITEM,
                null,
                null,
                new ClockChanges(List.of(clock), List.of()));
    }
}
