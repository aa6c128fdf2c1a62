package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pausing clocks")
class PausingClocksTest {
    private static final Actor DECIDER = officer(Role.DECIDER, "ABEI");
    private static final Actor STRANGER = officer(Role.DECIDER, "VCC");
    private static final Instant SEVEN_WORKING_DAYS = Instant.parse("2026-10-14T17:00:00Z");

    @Test
    @DisplayName("a paused clock stands still and cannot be paused twice")
    void pauses() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(pause(DECIDER, clock, days(1)))
                .then(Clocks.ClockPaused.class, e -> assertThat(e.clockId()).isEqualTo(clock));
        Given paused = file.after(pause(DECIDER, clock, days(1)));
        assertThat(standing(paused, clock).state()).isEqualTo(Clock.State.PAUSED);
        paused.when(pause(DECIDER, clock, days(2))).refusedWith(Refusal.CLOCK_NOT_RUNNING);
    }

    @Test
    @DisplayName(
            "the days lost come back: due Wednesday, paused for three days, would end on a Saturday, ends on Monday")
    void resumes() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        Instant monday = Instant.parse("2026-10-19T17:00:00Z");
        Given paused = file.after(pause(DECIDER, clock, days(1)));
        paused.when(resume(DECIDER, clock, days(4)))
                .then(Clocks.ClockResumed.class, e -> assertThat(e.due()).isEqualTo(monday));
        Clock resumed = standing(paused.after(resume(DECIDER, clock, days(4))), clock);
        assertThat(resumed.state()).isEqualTo(Clock.State.RUNNING);
        assertThat(resumed.terms().due()).isEqualTo(monday);
        assertThat(resumed.pausedAt()).isNull();
    }

    @Test
    @DisplayName("working days come back as working days: a pause over Tet wins none, and the event names its calendar")
    void resumes_after_tet() {
        Given file = Ticking.of("decision_7wd", Instant.parse("2026-02-10T02:00:00Z"));
        UUID clock = Ticking.clock(file);
        assertThat(standing(file, clock).terms().due()).isEqualTo(Instant.parse("2026-02-26T17:00:00Z"));
        file.after(pause(DECIDER, clock, Instant.parse("2026-02-13T02:00:00Z")))
                .when(resume(DECIDER, clock, Instant.parse("2026-02-23T02:00:00Z")))
                .then(Clocks.ClockResumed.class, e -> {
                    assertThat(e.due()).isEqualTo(Instant.parse("2026-02-27T17:00:00Z"));
                    assertThat(e.calendarVersion())
                            .isEqualTo(file.basis().law().calendar().version());
                });
    }

    @Test
    @DisplayName("two pauses of days that end on a weekend give back the days lost, not the weekend twice")
    void resumes_twice() {
        Given file = Ticking.of("execution_10d");
        UUID clock = Ticking.clock(file);
        Given once = file.after(pause(DECIDER, clock, days(1))).after(resume(DECIDER, clock, days(3)));
        assertThat(standing(once, clock).terms().due()).isEqualTo(Instant.parse("2026-10-19T17:00:00Z"));
        Given twice = once.after(pause(DECIDER, clock, days(5))).after(resume(DECIDER, clock, days(6)));
        assertThat(standing(twice, clock).terms().due()).isEqualTo(Instant.parse("2026-10-19T17:00:00Z"));
    }

    @Test
    @DisplayName("a pause within one day costs no day and gives none back")
    void resumes_on_the_same_day() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.after(pause(DECIDER, clock, hours(1)))
                .when(resume(DECIDER, clock, hours(3)))
                .then(Clocks.ClockResumed.class, e -> assertThat(e.due()).isEqualTo(SEVEN_WORKING_DAYS));
    }

    @Test
    @DisplayName("hours never pause, a limitation runs on, and a duty without end has nothing to pause")
    void not_pausable() {
        Given hours = Ticking.of("ad_removal_24h");
        hours.when(pause(DECIDER, Ticking.clock(hours), hours(1))).refusedWith(Refusal.CLOCK_NOT_PAUSABLE);
        Given limitation = Ticking.of("limitation_ads");
        limitation.when(pause(DECIDER, Ticking.clock(limitation), days(1))).refusedWith(Refusal.CLOCK_NOT_PAUSABLE);
        Given duty = Ticking.of("ad_block_after_24h");
        duty.when(pause(DECIDER, Ticking.clock(duty), days(1))).refusedWith(Refusal.CLOCK_NOT_PAUSABLE);
    }

    @Test
    @DisplayName("a clock that has run out is not paused, nor one before it started")
    void not_when_overdue() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(pause(DECIDER, clock, SEVEN_WORKING_DAYS)).refusedWith(Refusal.CLOCK_OVERDUE);
        file.when(pause(DECIDER, clock, MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("only a paused clock is resumed, and not before it was paused")
    void resumes_only_what_is_paused() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(resume(DECIDER, clock, days(2))).refusedWith(Refusal.CLOCK_NOT_PAUSED);
        file.after(pause(DECIDER, clock, days(2)))
                .when(resume(DECIDER, clock, days(1)))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("nobody but the bodies that keep a clock pauses or resumes it, and no clock that is not there")
    void not_by_others() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(pause(STRANGER, clock, days(1))).refusedWith(Refusal.WRONG_AGENCY);
        file.when(pause(DECIDER, id(77), days(1))).refusedWith(Refusal.UNKNOWN_CLOCK);
        file.after(pause(DECIDER, clock, days(1)))
                .when(resume(STRANGER, clock, days(2)))
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(resume(DECIDER, id(77), days(1))).refusedWith(Refusal.UNKNOWN_CLOCK);
    }

    private static Clock standing(Given given, UUID clock) {
        return given.file().clocks().find(clock).orElseThrow();
    }

    private static Clocks.PauseClock pause(Actor by, UUID clock, Instant at) {
        return new Clocks.PauseClock(CASE, by, at, clock, text("expert's report"), document("4/ABEI"));
    }

    private static Clocks.ResumeClock resume(Actor by, UUID clock, Instant at) {
        return new Clocks.ResumeClock(CASE, by, at, clock);
    }
}
