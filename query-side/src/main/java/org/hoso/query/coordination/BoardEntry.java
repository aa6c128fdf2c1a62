package org.hoso.query.coordination;

import org.hoso.cases.CaseId;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.CaseAccess;

/**
 * What there is to show of a case, and who may know of it: all that a page reads of it for the State's bodies.
 *
 * @param version  of the last event it shows, from 0
 * @param position of that event in the ledger
 */
record BoardEntry(CaseId caseId, long version, long position, CaseAccess access, BoardLine line) {
    static BoardEntry of(BoardCase known) {
        return of(known, known.progress());
    }

    /** @param seen as much of the progress as is to be shown */
    static BoardEntry of(BoardCase known, Progress seen) {
        return new BoardEntry(
                known.caseId(), known.version(), known.position(), known.access(), BoardLine.of(known, seen));
    }
}
