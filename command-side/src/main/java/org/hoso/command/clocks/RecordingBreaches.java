package org.hoso.command.clocks;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Set;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Refusal;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.ClockRule;

/**
 * A clock ran out unanswered. The event is dated at the due instant, however late it is noticed, says what the law data
 * wants proposed, and changes nothing else by itself.
 */
final class RecordingBreaches {
    /** Unmet, these put the two ministries under the duty of ND 342/2025 Art 18.3 to block by technical means. */
    private static final Set<String> AD_REMOVAL = Set.of("ad_removal_24h", "ad_removal_24h_nd70");

    private static final String DUTY_TO_BLOCK = "ad_block_after_24h";

    private RecordingBreaches() {}

    static Decision record(RecordBreach c, CaseFile file, DecisionBasis basis) {
        return KeepingClocks.known(c.clockId(), file, clock -> record(c, clock, file, basis));
    }

    private static Decision record(RecordBreach c, Clock clock, CaseFile file, DecisionBasis basis) {
        if (clock.state() != Clock.State.RUNNING) return refuse(Refusal.CLOCK_NOT_RUNNING, "clockId", c.clockId());
        Instant due = clock.terms().due();
        if (due == null || c.at().isBefore(due)) return refuse(Refusal.CLOCK_NOT_DUE, "clockId", c.clockId());
        StartedClock terms = clock.terms();
        return accept(new ClockBreached(
                c.caseId(),
                c.by(),
                due,
                c.clockId(),
                terms.code(),
                due,
                onBreach(terms, basis),
                dutyToBlock(terms, due, file, basis)));
    }

    private static String onBreach(StartedClock terms, DecisionBasis basis) {
        return basis.law()
                .clocks()
                .rule(terms.code(), terms.validFrom())
                .map(ClockRule::onBreach)
                .orElse("none");
    }

    /** A duty without end, once a notice, where that law was in force when the 24 hours ended. */
    private static ClockChanges dutyToBlock(StartedClock terms, Instant due, CaseFile file, DecisionBasis basis) {
        boolean runsAlready = file.clocks()
                .open(terms.about())
                .anyMatch(other -> other.terms().code().equals(DUTY_TO_BLOCK));
        if (!AD_REMOVAL.contains(terms.code()) || runsAlready) return ClockChanges.NONE;
        return Clockwork.at(due, file, basis)
                .start(DUTY_TO_BLOCK, terms.about())
                .changes();
    }
}
