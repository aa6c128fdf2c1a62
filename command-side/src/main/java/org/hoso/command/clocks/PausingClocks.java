package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Objects;
import org.hoso.cases.Clocks.ClockPaused;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Clocks.ResumeClock;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.hoso.law.Working;
import org.hoso.law.WorkingCalendar;

/**
 * Pausing a clock and letting it go on; the calendar counts what remains of it. A clock in hours runs around the clock and
 * never pauses.
 */
final class PausingClocks {
    private PausingClocks() {}

    static Decision pause(PauseClock c, CaseFile file, DecisionBasis basis) {
        return KeepingClocks.granted(c, c.clockId(), file, basis, clock -> {
            if (!KeepingClocks.rule(clock, basis.law()).canPause())
                return refuse(Refusal.CLOCK_NOT_PAUSABLE, "code", clock.terms().code());
            return accept(new ClockPaused(c.caseId(), c.by(), c.at(), c.clockId(), c.reason(), c.document()));
        });
    }

    static Decision resume(ResumeClock c, CaseFile file, DecisionBasis basis) {
        return KeepingClocks.kept(c, c.clockId(), file, basis, clock -> resume(c, clock, basis.law()));
    }

    private static Decision resume(ResumeClock c, Clock clock, Law law) {
        Instant pausedAt = clock.pausedAt();
        if (clock.state() != Clock.State.PAUSED || pausedAt == null)
            return refuse(Refusal.CLOCK_NOT_PAUSED, "clockId", c.clockId());
        if (c.at().isBefore(pausedAt)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new ClockResumed(
                c.caseId(),
                c.by(),
                c.at(),
                c.clockId(),
                dueAfter(clock, c.at(), law),
                law.calendar().version()));
    }

    /** The event keeps the instant and the calendar that counted it: a replay never counts again. */
    private static Instant dueAfter(Clock clock, Instant resumedAt, Law law) {
        ClockRule rule = KeepingClocks.rule(clock, law);
        ClockUnit unit = Objects.requireNonNull(rule.unit());
        WorkingCalendar calendar = law.calendar();
        Working unpaused = clock.grantedDue() == null
                ? calendar.explain(clock.terms().start(), Objects.requireNonNull(rule.length()), unit)
                : Working.granted(clock.grantedDue());
        return calendar.goOn(unpaused, unit, clock.pausedUntil(resumedAt)).due();
    }
}
