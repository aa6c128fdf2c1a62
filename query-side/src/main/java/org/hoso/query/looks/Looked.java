package org.hoso.query.looks;

import java.util.UUID;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is looked at.
 *
 * @param position the place in the ledger that the answer shows
 * @param report   the one report of the case; absent where it has several, or none is shown
 */
public record Looked(
        CaseId caseId,
        CasePart part,
        long position,
        @Nullable UUID report) {
    public static Looked at(CaseId caseId, CasePart part, long position) {
        return new Looked(caseId, part, position, null);
    }
}
