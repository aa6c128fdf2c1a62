package org.hoso.query.accountability;

import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Coordination.CompetenceSettled;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadPassedToSuccessor;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.cases.Report.ContentReported;
import org.hoso.query.intervals.IntervalChange;
import org.hoso.query.intervals.Timeline;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** Who answered for one case when. @param version of the last event seen, from 0 */
record AccountableCase(
        CaseId caseId,
        long version,
        long position,
        @Nullable CaseNumber number,
        CaseAccess access,
        Timeline<Reign> reigns)
        implements OfCase {
    /** The view's pure function. */
    static AccountableCase after(@Nullable AccountableCase before, LedgeredCaseEvent ledgered) {
        AccountableCase known = before == null ? none(ledgered.caseId()) : before;
        CaseEvent event = ledgered.event();
        return new AccountableCase(
                ledgered.caseId(),
                ledgered.version(),
                ledgered.position(),
                event instanceof ContentReported e ? e.caseNumber() : known.number(),
                known.access().after(event, ledgered.version()),
                reigns(known.reigns(), ledgered));
    }

    private static AccountableCase none(CaseId caseId) {
        return new AccountableCase(caseId, -1, 0, null, CaseAccess.of(caseId), Timeline.none());
    }

    private static Timeline<Reign> reigns(Timeline<Reign> before, LedgeredCaseEvent ledgered) {
        if (ledgered.event() instanceof RecordCorrected e) return before.corrected(e);
        AccountableBody body = begins(ledgered.event());
        if (body == null) return before;
        Reign reign = new Reign(
                body,
                ledgered.position(),
                ledgered.eventId(),
                StoredNames.of(ledgered.event().getClass()));
        return before.with(
                new IntervalChange<>(ledgered.version(), ledgered.event().at(), reign));
    }

    private static @Nullable AccountableBody begins(CaseEvent event) {
        if (event instanceof ContentReported e) return e.accountable();
        if (event instanceof LeadAccepted e) return e.accountable();
        if (event instanceof CompetenceSettled e) return e.accountable();
        if (event instanceof LeadFollowed e) return e.accountable();
        return event instanceof LeadPassedToSuccessor e ? e.accountable() : null;
    }
}
