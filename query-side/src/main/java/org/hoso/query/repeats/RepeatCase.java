package org.hoso.query.repeats;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ContentReported;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;

/**
 * What one case adds to the count of repeated violations.
 *
 * @param version  of the last event seen, from 0
 * @param access   who may know of it
 * @param strikes  all that ever counted, in the order they came to count
 * @param measures all that rest on a violation, in the order they were taken
 */
record RepeatCase(
        CaseId caseId,
        @Nullable CaseNumber number,
        long version,
        CaseAccess access,
        ViolationFacts facts,
        List<Strike> strikes,
        List<Measure> measures)
        implements OfCase {
    static RepeatCase none(CaseId caseId) {
        return new RepeatCase(caseId, null, -1, CaseAccess.of(caseId), ViolationFacts.NONE, List.of(), List.of());
    }

    /** The view's pure function. */
    static RepeatCase after(@Nullable RepeatCase before, LedgeredCaseEvent ledgered) {
        RepeatCase known = before == null ? none(ledgered.caseId()) : before;
        return known.after(ledgered.event(), ledgered.version(), Known.by(ledgered));
    }

    private RepeatCase after(CaseEvent event, long next, Known by) {
        ViolationFacts now = facts.after(event, next);
        return new RepeatCase(
                caseId,
                event instanceof ContentReported e ? e.caseNumber() : number,
                next,
                access.after(event, next),
                now,
                Strikes.after(strikes, StandingStrikes.of(now), by),
                CaseMeasures.after(measures, event, now, by));
    }
}
