package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Refusal;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.law.ClockRule;

/**
 * Extending a clock: to a longer rule of the same start and stop (seven working days become a month when an explanation
 * comes in, LHAV Art 66.1.b), or to a later instant that an office granted. The clock keeps its id.
 */
final class ExtendingClocks {
    private ExtendingClocks() {}

    static Decision extend(ExtendClock c, CaseFile file, Basis basis) {
        Clock clock = file.clocks().find(c.clockId()).orElse(null);
        if (clock == null) return refuse(Refusal.UNKNOWN_CLOCK, "clockId", c.clockId());
        if (!KeepingClocks.keeps(c.by(), clock, file)) return refuse(Refusal.WRONG_AGENCY);
        Refusal past = KeepingClocks.pastChanging(clock, c.at());
        if (past != null) return refuse(past, "clockId", c.clockId());
        if (c.at().isBefore(KeepingClocks.startedAt(clock, file))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Instant due = clock.terms().due();
        Optional<StartedClock> extended = extended(c, clock, file, basis);
        if (due == null || extended.isEmpty() || KeepingClocks.isLimitation(clock))
            return refuse(Refusal.CLOCK_NOT_EXTENDABLE, "code", clock.terms().code());
        StartedClock terms = extended.get();
        if (terms.due() == null || !terms.due().isAfter(due)) return refuse(Refusal.EXTENSION_NOT_LONGER, "due", due);
        return accept(new ClockExtended(
                c.caseId(), c.by(), c.at(), c.clockId(), terms, due, c.reason(), c.approver(), c.document()));
    }

    private static Optional<StartedClock> extended(ExtendClock c, Clock clock, CaseFile file, Basis basis) {
        StartedClock terms = clock.terms();
        if (c.toCode() == null) return Optional.of(terms.dueAt(c.newDue()));
        var rules = basis.law().clocks();
        ClockRule present = rules.rule(terms.code(), terms.validFrom()).orElseThrow();
        return rules.rule(c.toCode(), Clockwork.day(terms.start()))
                .filter(other -> takesThePlaceOf(present, other))
                .map(other ->
                        Clockwork.at(c.at(), file, basis).terms(other, terms.clockId(), terms.about(), terms.start()));
    }

    private static boolean takesThePlaceOf(ClockRule present, ClockRule other) {
        return other.start().equals(present.start())
                && Objects.equals(other.stop(), present.stop())
                && Objects.equals(other.appealLevel(), present.appealLevel());
    }
}
