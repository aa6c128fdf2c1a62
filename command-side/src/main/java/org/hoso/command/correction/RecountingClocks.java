package org.hoso.command.correction;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.RemovalClocks;
import org.hoso.law.ClockRule;

/**
 * Clocks that a wrongly dated event started are counted anew: under the rule of the corrected day, from the corrected
 * instant where they counted from the wrong one. Left as they are: clocks already answered; clocks that stand still, or whose
 * due instant an office granted, because that was decided for itself; clocks that nothing changes for.
 */
final class RecountingClocks {
    private final Instant wrong;
    private final Instant corrected;
    private final DecisionBasis basis;
    private final Clockwork clocks;

    private RecountingClocks(Instant wrong, Instant corrected, CaseFile file, DecisionBasis basis) {
        this.wrong = wrong;
        this.corrected = corrected;
        this.basis = basis;
        this.clocks = Clockwork.at(corrected, file, basis);
    }

    /** @param wrong when the event of that version was said to have happened until now */
    static ClockChanges after(long version, Instant wrong, Instant corrected, CaseFile file, DecisionBasis basis) {
        RecountingClocks recounting = new RecountingClocks(wrong, corrected, file, basis);
        file.clocks()
                .openSince(version)
                .filter(clock -> clock.state() != Clock.State.PAUSED && !clock.granted())
                .map(Clock::terms)
                .forEach(recounting::recount);
        return recounting.clocks.changes();
    }

    /** A platform is never late by our correction: its time begins no earlier than it was told to. */
    private Instant moved(StartedClock terms) {
        boolean platform = RemovalClocks.isOne(terms.code());
        return platform && corrected.isBefore(wrong) ? wrong : corrected;
    }

    private void recount(StartedClock terms) {
        Instant from = terms.start().equals(wrong) ? moved(terms) : terms.start();
        Optional<ClockRule> rule = basis.law().clocks().rule(terms.code(), Clockwork.day(corrected));
        boolean same = from.equals(terms.start())
                && rule.filter(found -> found.validFrom().equals(terms.validFrom()))
                        .isPresent();
        if (!same) clocks.stop(terms.clockId()).start(terms.code(), terms.about(), from);
    }
}
