package org.hoso.query.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.exports.ExportSource.Sources;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Corrections of all cases by their place in the ledger, and the events of their cases. */
@Component
public final class CorrectionPlaces {
    private final ExportSource pasts;
    private final DecidedView decided;
    private final CaseEvents events;

    CorrectionPlaces(ExportSource pasts, DecidedView decided, CaseEvents events) {
        this.pasts = pasts;
        this.decided = decided;
        this.events = events;
    }

    /**
     * Corrections in order.
     *
     * @param trail what the trail of events had seen
     * @param seen  up to which place corrections were looked for
     * @param next  behind which place the next page begins; absent on the last one
     */
    public record Page(
            List<PlacedCorrection> corrections,
            Seen trail,
            long seen,
            @Nullable Long next) {}

    /** Those behind a place. @param seen up to which place at least, if it does not take too long */
    public Page after(long position, long seen, int most) {
        Sources sources = pasts.await(new Since.AtPosition(seen));
        List<PlacedCorrection> found =
                decided.rows().corrections(sources.seen().place().generation(), position, sources.position(), most);
        return new Page(
                found,
                sources.trail(),
                sources.position(),
                found.size() < most ? null : found.getLast().position());
    }

    /** All events of some cases that a page goes by, each case's in order. */
    public Map<CaseId, List<LedgeredCaseEvent>> events(Page page, Set<CaseId> cases) {
        return events.of(page.trail().place().generation(), cases, page.seen());
    }
}
