package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks;
import org.hoso.cases.Clocks.ClockRejudged;
import org.hoso.cases.Clocks.RejudgeClock;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.AddedRow;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.law.LawTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Re-judging clocks")
class RejudgingClocksTest {
    private static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");
    /** Seven working days from Monday the 5th: Wednesday the 14th, 24:00 in Viet Nam. */
    private static final Instant BEFORE = Instant.parse("2026-10-14T17:00:00Z");

    private static final Instant AFTER = Instant.parse("2026-10-15T17:00:00Z");
    private static final AddedRow DAY_OFF = new AddedRow(LawTable.DAYS_OFF, null, """
            {"date": "2026-10-09", "name_vi": "Ngày nghỉ", "status": "decided", "confidence": "unverified"}""");
    private static final AddedRow NO_DAY_OFF = new AddedRow(LawTable.CANCELLED_DAYS, null, """
            {"date": "2026-10-09", "confidence": "unverified"}""");
    private static final Law AMENDED = Law.read(LawFiles.shipped(), List.of(DAY_OFF));
    private static final Law CANCELLED = Law.read(LawFiles.shipped(), List.of(DAY_OFF, NO_DAY_OFF));

    @Test
    @DisplayName("a day off that was added later moves no clock by itself; re-judged, the clock is due a day later")
    void only_when_rejudged() {
        Given file = amended(Ticking.decision());
        UUID clock = Ticking.clock(file);
        assertThat(Ticking.only(file).due()).isEqualTo(BEFORE);

        file.when(rejudge(COORDINATOR, clock, days(2))).then(ClockRejudged.class, e -> {
            assertThat(e.dueBefore()).isEqualTo(BEFORE);
            assertThat(e.rejudged().due()).isEqualTo(AFTER);
            assertThat(e.rejudged().calendarVersion())
                    .isEqualTo(AMENDED.calendar().version());
            assertThat(e.rejudged().clockId()).isEqualTo(clock);
            assertThat(e.runs()).isTrue();
        });
        Given after = file.after(rejudge(COORDINATOR, clock, days(2)));
        assertThat(Ticking.only(after).due()).isEqualTo(AFTER);
        after.when(rejudge(COORDINATOR, clock, days(2))).refusedWith(Refusal.CLOCK_UNCHANGED);
    }

    @Test
    @DisplayName(
            "a day off that was cancelled moves no clock that was counted over it; re-judged, the clock is due a day earlier")
    void a_cancelled_day_off() {
        Given file = amended(Ticking.decision());
        UUID clock = Ticking.clock(file);
        Given over = file.after(rejudge(COORDINATOR, clock, days(2)));
        Given cancelled = under(CANCELLED, over);
        assertThat(Ticking.only(cancelled).due()).isEqualTo(AFTER);
        cancelled.when(rejudge(COORDINATOR, clock, days(3))).then(ClockRejudged.class, e -> {
            assertThat(e.dueBefore()).isEqualTo(AFTER);
            assertThat(e.rejudged().due()).isEqualTo(BEFORE);
        });
    }

    @Test
    @DisplayName(
            "a breached clock runs again when its new instant is still to come, and stays breached when that has passed too")
    void a_breached_clock() {
        Given decision = Ticking.decision();
        UUID clock = Ticking.clock(decision);
        Given breached = amended(decision.and(breach(clock)));
        assertThat(state(breached.after(rejudge(COORDINATOR, clock, BEFORE.plusSeconds(60))), clock))
                .isEqualTo(Clock.State.RUNNING);
        assertThat(state(breached.after(rejudge(COORDINATOR, clock, AFTER)), clock))
                .isEqualTo(Clock.State.BREACHED);
    }

    @Test
    @DisplayName("nothing changes under unchanged law, for other bodies, or for a clock that is not there")
    void turned_down() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(rejudge(COORDINATOR, clock, days(2))).refusedWith(Refusal.CLOCK_UNCHANGED);
        Given amended = amended(file);
        amended.when(rejudge(officer(Role.COORDINATOR, "VCC"), clock, days(2))).refusedWith(Refusal.WRONG_AGENCY);
        amended.when(rejudge(COORDINATOR, id(77), days(2))).refusedWith(Refusal.UNKNOWN_CLOCK);
        amended.when(rejudge(COORDINATOR, clock, days(-1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a clock that stands still, or whose instant an office granted, or that has no end is left alone")
    void not_rejudgeable() {
        Given duty = amended(Ticking.of("ad_block_after_24h"));
        duty.when(rejudge(COORDINATOR, Ticking.clock(duty), days(2))).refusedWith(Refusal.CLOCK_NOT_REJUDGEABLE);
        Given paused = amended(Ticking.decision());
        UUID clock = Ticking.clock(paused);
        paused.and(new Clocks.ClockPaused(CASE, COORDINATOR, days(1), clock, text("chờ"), document("1/TB")))
                .when(rejudge(COORDINATOR, clock, days(2)))
                .refusedWith(Refusal.CLOCK_NOT_REJUDGEABLE);
    }

    private static Given amended(Given file) {
        return under(AMENDED, file);
    }

    private static Given under(Law law, Given file) {
        return new Given(file.file(), new DecisionBasis(law, Sample.basis().ids()));
    }

    private static Clock.State state(Given file, UUID clock) {
        return file.file().clocks().find(clock).orElseThrow().state();
    }

    private static Clocks.ClockBreached breach(UUID clock) {
        return new Clocks.ClockBreached(
                CASE, Actor.system(), BEFORE, clock, "decision_7wd", BEFORE, "none", org.hoso.cases.ClockChanges.NONE);
    }

    private static RejudgeClock rejudge(Actor by, UUID clock, Instant at) {
        return new RejudgeClock(CASE, by, at, clock, text("Lịch nghỉ đã sửa đổi."), document("9/QĐ"));
    }
}
