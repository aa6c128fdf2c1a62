package org.hoso.query.queues;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * A page of appeals and lawsuits; what is due first comes first, then what is due on no day.
 *
 * @param knownAt  the instant at which they stood so
 * @param position the last place of the ledger that was known then
 * @param total    how many there are on all pages
 * @param next     the {@code after} of the next page; absent on the last one
 */
record DocketList(
        Instant knownAt,
        long position,
        long total,
        List<Entry> entries,
        @Nullable String next) {
    /**
     * @param overdue whether its day had passed by then
     * @param by      the event since which it stood so
     * @param until   the event that changed it; absent while it stands
     */
    record Entry(
            CaseId caseId,
            DocketLine appeal,
            boolean overdue,
            Known by,
            @Nullable Known until) {}
}
