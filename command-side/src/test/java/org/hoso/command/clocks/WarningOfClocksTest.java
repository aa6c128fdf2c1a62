package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
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
import org.hoso.command.casefile.CaseFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Warning that a clock will be due")
class WarningOfClocksTest {
    private static final Instant DUE = Instant.parse("2026-10-14T17:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-20T17:00:00Z");

    @Test
    @DisplayName("names the clock and the due instant, is dated when it is given, and changes nothing else")
    void warns() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.when(warn(clock, days(8), DUE)).then(Clocks.ClockWarned.class, e -> {
            assertThat(e.at()).isEqualTo(days(8));
            assertThat(e.due()).isEqualTo(DUE);
            assertThat(e.code()).isEqualTo("decision_7wd");
            assertThat(e.clocks().started()).isEmpty();
        });
        CaseFile after = file.after(warn(clock, days(8), DUE)).file();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("clocks", "journal")
                .isEqualTo(file.file());
    }

    @Test
    @DisplayName("happens once for a due instant; a later one, granted or after a pause, is warned of anew")
    void once_a_due_instant() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        Given warned = file.after(warn(clock, days(8), DUE));
        warned.when(warn(clock, days(9), DUE)).refusedWith(Refusal.CLOCK_WARNED);
        Given extended = warned.after(extend(clock));
        extended.when(warn(clock, days(14), LATER))
                .then(Clocks.ClockWarned.class, e -> assertThat(e.due()).isEqualTo(LATER));
        extended.after(warn(clock, days(14), LATER))
                .when(warn(clock, days(14), LATER))
                .refusedWith(Refusal.CLOCK_WARNED);
    }

    @Test
    @DisplayName("that was meant for an earlier due instant comes too early, one after the due instant too late")
    void neither_early_nor_late() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        file.after(extend(clock)).when(warn(clock, days(8), DUE)).refusedWith(Refusal.CLOCK_NOT_DUE);
        file.when(warn(clock, DUE, DUE)).refusedWith(Refusal.CLOCK_OVERDUE);
        Given duty = Ticking.of("ad_block_after_24h");
        duty.when(warn(Ticking.clock(duty), days(1), DUE)).refusedWith(Refusal.CLOCK_NOT_DUE);
    }

    @Test
    @DisplayName("is for running clocks: none that stands still, ran out or is not there; and no officer gives it")
    void running_clocks_only() {
        Given file = Ticking.decision();
        UUID clock = Ticking.clock(file);
        Actor decider = officer(Role.DECIDER, "ABEI");
        file.after(new Clocks.PauseClock(CASE, decider, days(1), clock, text("expert"), document("4/ABEI")))
                .when(warn(clock, days(8), DUE))
                .refusedWith(Refusal.CLOCK_NOT_RUNNING);
        file.after(new Clocks.RecordBreach(CASE, Actor.system(), DUE, clock))
                .when(warn(clock, days(8), DUE))
                .refusedWith(Refusal.CLOCK_NOT_RUNNING);
        file.when(warn(id(77), days(8), DUE)).refusedWith(Refusal.UNKNOWN_CLOCK);
        file.when(new Clocks.WarnOfClock(CASE, decider, days(8), clock, DUE)).refusedWith(Refusal.WRONG_ROLE);
    }

    private static Clocks.WarnOfClock warn(UUID clock, Instant at, Instant due) {
        return new Clocks.WarnOfClock(CASE, Actor.system(), at, clock, due);
    }

    private static Clocks.ExtendClock extend(UUID clock) {
        return new Clocks.ExtendClock(
                CASE,
                officer(Role.DECIDER, "ABEI"),
                days(8),
                clock,
                null,
                LATER,
                text("complex"),
                "Cục trưởng",
                document("5/ABEI"));
    }
}
