package org.hoso.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the law touches among the cases.
 *
 * @param lookedAt how many cases were looked at, the newest first
 * @param all      whether that was every case
 * @param totals   over all cases looked at, also those that the reader may not see
 * @param cases    of the cases that the reader may see, those that are touched, at most 200
 */
public record Touched(int lookedAt, boolean all, TouchedCounts totals, List<TouchedCase> cases) {
    /** @param clocks that would be due at another instant, were they re-judged */
    public record TouchedCounts(int cases, int clocks, int lookUps, int acts) {}

    /** @param lookUps what is looked up anew with another result: {@code accountable_body}, or the role of a mandate */
    public record TouchedCase(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            List<TouchedClock> clocks,
            List<String> lookUps,
            List<TouchedAct> acts) {
        boolean any() {
            return !clocks.isEmpty() || !lookUps.isEmpty() || !acts.isEmpty();
        }
    }

    /** @param due as it is kept; it stays until the clock is re-judged */
    public record TouchedClock(
            UUID clockId,
            String code,
            Instant start,
            Instant due,
            @Nullable Instant newDue,
            boolean breached) {}

    /** @param versionFrom of the penalty that the act's day falls under, before and after; absent where there is none */
    public record TouchedAct(
            UUID recordId,
            UUID actId,
            String violationType,
            LocalDate endedOn,
            @Nullable LocalDate versionFrom,
            @Nullable LocalDate newVersionFrom) {}
}
