package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hoso.cases.Clocks.ClockPaused;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Clocks.ResumeClock;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;

/** Pausing a clock and letting it go on. A clock in hours runs around the clock and never pauses. */
final class PausingClocks {
    private PausingClocks() {}

    static Decision pause(PauseClock c, CaseFile file, Law law) {
        Clock clock = file.clocks().find(c.clockId()).orElse(null);
        if (clock == null) return refuse(Refusal.UNKNOWN_CLOCK, "clockId", c.clockId());
        if (!KeepingClocks.keeps(c.by(), clock, file)) return refuse(Refusal.WRONG_AGENCY);
        Refusal past = KeepingClocks.pastChanging(clock, c.at());
        if (past != null) return refuse(past, "clockId", c.clockId());
        if (c.at().isBefore(KeepingClocks.startedAt(clock, file))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        if (!countsDays(clock, law) || KeepingClocks.isLimitation(clock))
            return refuse(Refusal.CLOCK_NOT_PAUSABLE, "code", clock.terms().code());
        return accept(new ClockPaused(c.caseId(), c.by(), c.at(), c.clockId(), c.reason(), c.document()));
    }

    private static boolean countsDays(Clock clock, Law law) {
        ClockUnit unit = law.clocks()
                .rule(clock.terms().code(), clock.terms().validFrom())
                .map(ClockRule::unit)
                .orElse(null);
        return clock.terms().due() != null && unit != null && unit != ClockUnit.HOURS && unit != ClockUnit.MINUTES;
    }

    static Decision resume(ResumeClock c, CaseFile file, Law law) {
        Clock clock = file.clocks().find(c.clockId()).orElse(null);
        if (clock == null) return refuse(Refusal.UNKNOWN_CLOCK, "clockId", c.clockId());
        if (!KeepingClocks.keeps(c.by(), clock, file)) return refuse(Refusal.WRONG_AGENCY);
        Instant due = clock.terms().due();
        Instant pausedAt = clock.pausedAt();
        if (clock.state() != Clock.State.PAUSED || due == null || pausedAt == null)
            return refuse(Refusal.CLOCK_NOT_PAUSED, "clockId", c.clockId());
        if (c.at().isBefore(pausedAt)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new ClockResumed(
                c.caseId(), c.by(), c.at(), c.clockId(), moved(due, pausedAt, c.at(), law.calendar())));
    }

    /**
     * The due instant after a pause: the last day moves on by the whole days between the day of the pause and the day of the
     * resumption, ends at 24:00 in Viet Nam, and moves to the next working day where it is none. Working days are moved by
     * calendar days too: the body gets back the days it lost, not more.
     */
    private static Instant moved(Instant due, Instant pausedAt, Instant resumedAt, WorkingCalendar calendar) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(Clockwork.day(pausedAt), Clockwork.day(resumedAt)));
        if (days == 0) return due;
        LocalDate lastDay = Clockwork.day(due.minusNanos(1));
        return calendar.due(lastDay.atStartOfDay(Clockwork.VIET_NAM).toInstant(), days, ClockUnit.CALENDAR_DAYS);
    }
}
