package org.hoso.query.audit;

import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ContentReported;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;

/** What the trail knows of a case besides its lines: its number, and who stands how to it. */
record CaseEntry(CaseId caseId, long version, @Nullable CaseNumber caseNumber, CaseAccess access) implements OfCase {
    /** The view's pure function for this part. */
    static CaseEntry after(@Nullable CaseEntry before, LedgeredCaseEvent ledgered) {
        CaseAccess access = before == null ? CaseAccess.of(ledgered.caseId()) : before.access();
        CaseNumber number = before == null ? null : before.caseNumber();
        return new CaseEntry(
                ledgered.caseId(),
                ledgered.version(),
                ledgered.event() instanceof ContentReported reported ? reported.caseNumber() : number,
                access.after(ledgered.event(), ledgered.version()));
    }
}
