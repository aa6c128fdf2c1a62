package org.hoso.query.timespent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Item;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.query.intervals.IntervalChange;
import org.hoso.query.intervals.Span;
import org.hoso.query.intervals.Timeline;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.timespent.Holding.Stretch;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Who held one case when.
 *
 * @param version   of the last event seen, from 0
 * @param platforms of its items
 */
record TimedCase(
        CaseId caseId,
        long version,
        long position,
        @Nullable CaseNumber number,
        Set<String> platforms,
        CaseAccess access,
        Progress progress,
        Timeline<Holding> holdings)
        implements OfCase {
    /** The view's pure function. */
    static TimedCase after(@Nullable TimedCase before, LedgeredCaseEvent ledgered) {
        TimedCase known = before == null ? none(ledgered.caseId()) : before;
        CaseEvent event = ledgered.event();
        Progress progress = known.progress().after(event);
        return new TimedCase(
                ledgered.caseId(),
                ledgered.version(),
                ledgered.position(),
                event instanceof ContentReported e ? e.caseNumber() : known.number(),
                platforms(known.platforms(), event),
                known.access().after(event, ledgered.version()),
                progress,
                holdings(known.holdings(), WhoHolds.of(progress), ledgered));
    }

    private static TimedCase none(CaseId caseId) {
        return new TimedCase(caseId, -1, 0, null, Set.of(), CaseAccess.of(caseId), Progress.NONE, Timeline.none());
    }

    private static Set<String> platforms(Set<String> known, CaseEvent event) {
        Set<String> next = known;
        if (event instanceof ItemAdded e) next = Kept.with(next, e.item().platform());
        if (event instanceof ContentReported e) for (Item item : e.items()) next = Kept.with(next, item.platform());
        return next;
    }

    /** An event after which the same hold the case as before changes nothing, whenever it happened. */
    private static Timeline<Holding> holdings(Timeline<Holding> before, Holding now, LedgeredCaseEvent ledgered) {
        Timeline<Holding> known = ledgered.event() instanceof RecordCorrected e ? before.corrected(e) : before;
        return known.last().orElse(Holding.NOBODY).equals(now)
                ? known
                : known.with(new IntervalChange<>(
                        ledgered.version(), ledgered.event().at(), now));
    }

    /** Every stretch of its time, one after the other; neighbours of the same holder are one. */
    List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>();
        for (Span<Holding> span : holdings.spans())
            for (Stretch next : span.what().between(span.since(), span.until())) {
                Stretch last = all.isEmpty() ? null : all.getLast();
                boolean goesOn = last != null
                        && next.since().equals(last.until())
                        && last.held().sameAs(next.held());
                if (goesOn) all.set(all.size() - 1, new Stretch(last.held(), last.since(), next.until()));
                else all.add(next);
            }
        return List.copyOf(all);
    }
}
