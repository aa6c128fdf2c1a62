package org.hoso.query.queues;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.coordination.Why;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.Turn;
import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * A page of what an officer or a body had in hand; what had lain longest first.
 *
 * @param knownAt  the instant at which it was
 * @param position the last place of the ledger that was known then
 * @param total    how many matters there are on all pages
 * @param officers how many of them each officer had, the most first, at most 100 officers: of those cases whose officers the
 *     reader may know; empty where one officer was asked for
 * @param next     the {@code after} of the next page; absent on the last one
 */
record Workload(
        Instant knownAt,
        long position,
        long total,
        List<OfficerLoad> officers,
        List<WorkloadEntry> entries,
        @Nullable String next) {
    /** @param officer pseudonymous id; absent for what nobody had taken up */
    record OfficerLoad(@Nullable String officer, long matters) {}

    /**
     * Something that was open.
     *
     * @param accountable the body that answered for the case then
     * @param about       the case itself, or its item, request, offer, directive, record, decision, appeal ...
     * @param why         what was waited for
     * @param since       when it came to that
     * @param turn        who was waited for
     * @param body        who had it in hand: it ran it, or was asked for it
     * @param officer     pseudonymous id of the officer who had taken it up; absent where none had, or the reader may not know
     * @param by          the event since which it stood so
     * @param until       the event that took it away or changed it; absent while it stands
     */
    record WorkloadEntry(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            @Nullable AccountableBody accountable,
            UUID about,
            Track track,
            Why why,
            Instant since,
            Turn turn,
            Turn body,
            @Nullable String officer,
            Known by,
            @Nullable Known until) {}
}
