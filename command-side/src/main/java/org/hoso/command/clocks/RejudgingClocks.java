package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Objects;
import org.hoso.cases.Clocks.ClockRejudged;
import org.hoso.cases.Clocks.RejudgeClock;
import org.hoso.cases.Refusal;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/**
 * Counting a clock anew on the law of today, after the registry was amended: by the rule that is now known for the day the
 * clock was started, and today's calendar. What was recorded before, a breach too, stays in the history beside it.
 */
final class RejudgingClocks {
    private RejudgingClocks() {}

    static Decision rejudge(RejudgeClock c, CaseFile file, DecisionBasis basis) {
        return KeepingClocks.known(c.clockId(), file, clock -> rejudge(c, clock, file, basis));
    }

    private static Decision rejudge(RejudgeClock c, Clock clock, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        Instant started = KeepingClocks.startedAt(clock, file);
        if (c.at().isBefore(started)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        StartedClock terms = clock.terms();
        if (moved(clock) || terms.due() == null) return refuse(Refusal.CLOCK_NOT_REJUDGEABLE, "code", terms.code());
        return basis.law()
                .clocks()
                .rule(terms.code(), Clockwork.day(started))
                .map(rule ->
                        Clockwork.at(c.at(), file, basis).terms(rule, terms.clockId(), terms.about(), terms.start()))
                .filter(counted -> !Objects.equals(counted.due(), terms.due()))
                .map(counted -> accept(rejudged(c, clock, counted)))
                .orElseGet(() -> refuse(Refusal.CLOCK_UNCHANGED, "due", terms.due()));
    }

    /** It stands or stood still, or an office granted its instant: that was decided for this clock and follows no rule. */
    private static boolean moved(Clock clock) {
        return clock.state() == Clock.State.PAUSED
                || clock.granted()
                || !clock.pauses().isEmpty();
    }

    private static ClockRejudged rejudged(RejudgeClock c, Clock clock, StartedClock counted) {
        return new ClockRejudged(
                c.caseId(),
                c.by(),
                c.at(),
                c.clockId(),
                counted,
                clock.terms().due(),
                runs(clock, counted, c.at()),
                c.reason(),
                c.document());
    }

    /** A running clock runs on, and if its new due instant has passed its breach will be recorded; a breached one runs again only if not. */
    private static boolean runs(Clock clock, StartedClock counted, Instant at) {
        return switch (clock.state()) {
            case RUNNING -> true;
            case BREACHED -> counted.due() == null || counted.due().isAfter(at);
            case PAUSED, STOPPED -> false;
        };
    }
}
