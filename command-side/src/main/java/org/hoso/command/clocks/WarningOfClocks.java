package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import org.hoso.cases.Clocks.ClockWarned;
import org.hoso.cases.Clocks.WarnOfClock;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Decision;

/**
 * Warning that a clock will soon be due: once for each due instant, never of one that has passed or was moved away. The event
 * is dated when it is given, because a warning that came late was no warning before.
 */
final class WarningOfClocks {
    private WarningOfClocks() {}

    static Decision warn(WarnOfClock c, CaseFile file) {
        return KeepingClocks.known(c.clockId(), file, clock -> warn(c, clock));
    }

    private static Decision warn(WarnOfClock c, Clock clock) {
        if (clock.state() != Clock.State.RUNNING) return refuse(Refusal.CLOCK_NOT_RUNNING, "clockId", c.clockId());
        Instant due = clock.terms().due();
        if (due == null || due.isAfter(c.due())) return refuse(Refusal.CLOCK_NOT_DUE, "clockId", c.clockId());
        if (!c.at().isBefore(due)) return refuse(Refusal.CLOCK_OVERDUE, "clockId", c.clockId());
        if (clock.hasWarned()) return refuse(Refusal.CLOCK_WARNED, "clockId", c.clockId());
        return accept(new ClockWarned(
                c.caseId(), c.by(), c.at(), c.clockId(), clock.terms().code(), due));
    }
}
