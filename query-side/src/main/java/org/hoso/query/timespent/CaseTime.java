package org.hoso.query.timespent;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of one case went. The shares add up to the elapsed time to the millisecond.
 *
 * @param asOf         where an open stretch is cut: now
 * @param elapsedMs    from the report to the end or now, without the time at rest; milliseconds
 * @param shares       the largest first
 * @param stretches    one after the other; a gap is time at rest
 */
record CaseTime(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        long version,
        Instant asOf,
        long elapsedMs,
        List<Share> shares,
        List<Part> stretches) {
    /**
     * @param code of the agency or platform
     * @param name in Vietnamese and English, where the registry has one
     */
    record Share(
            TimeHolder holder,
            @Nullable String code,
            @Nullable String nameVi,
            @Nullable String nameEn,
            long milliseconds) {}

    /** @param until absent while it runs */
    record Part(
            TimeHolder holder,
            @Nullable String code,
            Instant since,
            @Nullable Instant until,
            long milliseconds) {}
}
