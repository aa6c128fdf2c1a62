package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Refusal;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.ClockRule;

/**
 * Extending a clock: to a longer rule of the same start and stop (seven working days become a month when an explanation
 * comes in, LHAV Art 66.1.b), or to a later instant that an office granted. The clock keeps its id.
 */
final class ExtendingClocks {
    private ExtendingClocks() {}

    static Decision extend(ExtendClock c, CaseFile file, DecisionBasis basis) {
        return KeepingClocks.granted(c, c.clockId(), file, basis, clock -> extend(c, clock, file, basis));
    }

    private static Decision extend(ExtendClock c, Clock clock, CaseFile file, DecisionBasis basis) {
        Instant due = clock.terms().due();
        ClockRule present = KeepingClocks.rule(clock, basis.law());
        Optional<StartedClock> extended = extended(c, clock, present, file, basis);
        if (due == null || extended.isEmpty() || present.ofLimitation())
            return refuse(Refusal.CLOCK_NOT_EXTENDABLE, "code", clock.terms().code());
        StartedClock terms = extended.get();
        if (terms.due() == null || !terms.due().isAfter(due)) return refuse(Refusal.EXTENSION_NOT_LONGER, "due", due);
        return accept(new ClockExtended(
                c.caseId(), c.by(), c.at(), c.clockId(), terms, due, c.reason(), c.approver(), c.document()));
    }

    /** A longer rule counts from the same start, and what the clock stood still stays out of it. */
    private static Optional<StartedClock> extended(
            ExtendClock c, Clock clock, ClockRule present, CaseFile file, DecisionBasis basis) {
        StartedClock terms = clock.terms();
        if (c.toCode() == null) return Optional.of(terms.dueAt(c.newDue()));
        return basis.law()
                .clocks()
                .rule(c.toCode(), Clockwork.day(terms.start()))
                .filter(present::canGiveWayTo)
                .map(other -> Clockwork.at(c.at(), file, basis).under(other, clock));
    }
}
