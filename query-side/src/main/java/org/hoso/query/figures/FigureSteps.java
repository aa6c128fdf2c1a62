package org.hoso.query.figures;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The events that changed a figure, in the order of the ledger.
 *
 * @param withheld how many events of this page the reader may not see
 * @param next     the {@code after} of the next page; absent on the last
 */
record FigureSteps(
        long from,
        long to,
        List<FigureStep> steps,
        int withheld,
        @Nullable String next) {
    /**
     * One time that a notice came to count otherwise.
     *
     * @param before       how it stood until then; absent for a notice sent only then
     * @param numerator    by how much the numerator changed
     * @param denominator  and the denominator
     * @param contribution to the difference; absent where there is none
     */
    record FigureStep(
            FigureEvent event,
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            UUID noticeId,
            Cause cause,
            @Nullable Stand before,
            Stand stand,
            long numerator,
            long denominator,
            @Nullable ExactShare contribution) {}
}
