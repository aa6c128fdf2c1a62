package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Extending clocks")
class ExtendingClocksTest {
    private static final Actor DECIDER = officer(Role.DECIDER, "ABEI");
    private static final Instant SEVEN_WORKING_DAYS = Instant.parse("2026-10-14T17:00:00Z");
    private static final Instant ONE_MONTH = Instant.parse("2026-11-05T17:00:00Z");

    @Test
    @DisplayName("seven working days to decide become a month from the record; it stays the same clock")
    void to_a_longer_rule() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(to(DECIDER, clock, "decision_1m_explanation", days(2))).then(Clocks.ClockExtended.class, e -> {
            assertThat(e.dueBefore()).isEqualTo(SEVEN_WORKING_DAYS);
            assertThat(e.extended().clockId()).isEqualTo(clock);
            assertThat(e.extended().about()).isEqualTo(Ticking.RECORD);
            assertThat(e.extended().code()).isEqualTo("decision_1m_explanation");
            assertThat(e.extended().start()).isEqualTo(MONDAY);
            assertThat(e.extended().due()).isEqualTo(ONE_MONTH);
        });
        Clock after = file.after(to(DECIDER, clock, "decision_1m_explanation", days(2)))
                .file()
                .clocks()
                .find(clock)
                .orElseThrow();
        assertThat(after.terms().due()).isEqualTo(ONE_MONTH);
        assertThat(after.state()).isEqualTo(Clock.State.RUNNING);
    }

    @Test
    @DisplayName("what a clock stood still stays out of the longer period too")
    void to_a_longer_rule_after_a_pause() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.after(new Clocks.PauseClock(CASE, DECIDER, days(1), clock, text("expert"), document("4/ABEI")))
                .after(new Clocks.ResumeClock(CASE, DECIDER, days(8), clock))
                .when(to(DECIDER, clock, "decision_1m_explanation", days(9)))
                .then(
                        Clocks.ClockExtended.class,
                        e -> assertThat(e.extended().due()).isEqualTo(ONE_MONTH.plusSeconds(7 * 86_400)));
    }

    @Test
    @DisplayName(
            "what it stood still behind the end of that rule, while an office had granted more, does not move that end")
    void to_a_longer_rule_after_a_pause_behind_its_end() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.after(to(DECIDER, clock, "decision_1m_explanation", days(1)))
                .after(until(DECIDER, clock, ONE_MONTH.plusSeconds(3_600), days(2)))
                .after(new Clocks.PauseClock(
                        CASE, DECIDER, ONE_MONTH.plusSeconds(60), clock, text("expert"), document("4/ABEI")))
                .after(new Clocks.ResumeClock(CASE, DECIDER, ONE_MONTH.plusSeconds(120), clock))
                .when(to(DECIDER, clock, "decision_1m_explanation", ONE_MONTH.plusSeconds(180)))
                .refusedWith(Refusal.EXTENSION_NOT_LONGER);
    }

    @Test
    @DisplayName("where no such rule exists an office grants a later instant")
    void to_a_later_instant() {
        Given file = Ticking.conclusion();
        file.when(until(DECIDER, Ticking.clock(file), days(20), days(1))).then(Clocks.ClockExtended.class, e -> {
            assertThat(e.extended().code()).isEqualTo("referral_reply_internal");
            assertThat(e.extended().due()).isEqualTo(days(20));
            assertThat(e.approver()).isEqualTo("Cục trưởng");
        });
    }

    @Test
    @DisplayName("the appeals body extends the period that its own step started, though another answers for the case")
    void by_the_body_that_started_it() {
        Given file = Ticking.appeal();
        file.when(to(officer(Role.APPEALS, "MOCST"), Ticking.clock(file), "complaint1_45d_complex", days(5)))
                .then(
                        Clocks.ClockExtended.class,
                        e -> assertThat(e.extended().code()).isEqualTo("complaint1_45d_complex"));
    }

    @Test
    @DisplayName("nobody else extends a clock, and no clock that is not there")
    void not_by_others() {
        Given file = Ticking.decision();
        file.when(until(officer(Role.DECIDER, "VCC"), Ticking.clock(file), days(20), days(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(until(DECIDER, id(77), days(20), days(1))).refusedWith(Refusal.UNKNOWN_CLOCK);
    }

    @Test
    @DisplayName("an extension makes longer: neither the same instant nor a shorter rule will do")
    void only_longer() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(until(DECIDER, clock, SEVEN_WORKING_DAYS, days(1))).refusedWith(Refusal.EXTENSION_NOT_LONGER);
        file.after(to(DECIDER, clock, "decision_2m_complex", days(1)))
                .when(to(DECIDER, clock, "decision_1m_explanation", days(2)))
                .refusedWith(Refusal.EXTENSION_NOT_LONGER);
    }

    @Test
    @DisplayName("a rule of another start, another appeal level or unknown takes no clock's place")
    void only_a_rule_of_the_same_kind() {
        Given decision = Ticking.decision();
        decision.when(to(DECIDER, Ticking.clock(decision), "complaint1_45d_complex", days(1)))
                .refusedWith(Refusal.CLOCK_NOT_EXTENDABLE);
        decision.when(to(DECIDER, Ticking.clock(decision), "forever", days(1)))
                .refusedWith(Refusal.CLOCK_NOT_EXTENDABLE);
        Given appeal = Ticking.appeal();
        appeal.when(to(DECIDER, Ticking.clock(appeal), "complaint2_60d_complex", days(1)))
                .refusedWith(Refusal.CLOCK_NOT_EXTENDABLE);
    }

    @Test
    @DisplayName("a limitation is set by law alone, and a duty without end has nothing to extend")
    void neither_limitation_nor_duty() {
        Given limitation = Ticking.of("limitation_ads");
        limitation
                .when(to(DECIDER, Ticking.clock(limitation), "limitation_trade", days(1)))
                .refusedWith(Refusal.CLOCK_NOT_EXTENDABLE);
        Given duty = Ticking.of("ad_block_after_24h");
        duty.when(until(DECIDER, Ticking.clock(duty), days(20), days(1))).refusedWith(Refusal.CLOCK_NOT_EXTENDABLE);
    }

    @Test
    @DisplayName("a clock that has run out is not extended, recorded as breached or not")
    void not_when_overdue() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(to(DECIDER, clock, "decision_2m_complex", SEVEN_WORKING_DAYS)).refusedWith(Refusal.CLOCK_OVERDUE);
        file.after(new Clocks.RecordBreach(CASE, Actor.system(), days(10), clock))
                .when(to(DECIDER, clock, "decision_2m_complex", days(2)))
                .refusedWith(Refusal.CLOCK_OVERDUE);
    }

    @Test
    @DisplayName("neither a clock that stands still is extended, nor one before it started")
    void not_when_paused() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(to(DECIDER, clock, "decision_2m_complex", MONDAY.minusSeconds(1)))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.after(new Clocks.PauseClock(CASE, DECIDER, days(1), clock, text("expert"), document("4/ABEI")))
                .when(to(DECIDER, clock, "decision_2m_complex", days(2)))
                .refusedWith(Refusal.CLOCK_NOT_RUNNING);
    }

    private static Clocks.ExtendClock to(Actor by, UUID clock, String code, Instant at) {
        return extend(by, clock, code, null, at);
    }

    private static Clocks.ExtendClock until(Actor by, UUID clock, Instant due, Instant at) {
        return extend(by, clock, null, due, at);
    }

    private static Clocks.ExtendClock extend(
            Actor by, UUID clock, @Nullable String code, @Nullable Instant due, Instant at) {
        return new Clocks.ExtendClock(
                CASE, by, at, clock, code, due, text("explanation filed"), "Cục trưởng", document("5/ABEI"));
    }
}
