package org.hoso.query.queues;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.Turn;
import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was overdue; the longest overdue first.
 *
 * @param knownAt  the instant at which it was
 * @param position the last place of the ledger that was known then
 * @param total    how many entries there are on all pages
 * @param next     the {@code after} of the next page; absent on the last one
 */
record OverdueList(
        Instant knownAt,
        long position,
        long total,
        List<OverdueEntry> entries,
        @Nullable String next) {
    /**
     * Something that was due and not done.
     *
     * @param accountable the body that answered for the case then
     * @param clock       code of the clock; absent where an event itself set the day
     * @param about       the notice, record, decision, appeal, request ...; absent where it is the case as a whole
     * @param turn        who had to act
     * @param body        on whose list it is: whoever had to act, or the body that follows one outside the State
     * @param by          the event since which it stood there with that due instant
     * @param until       the event that took it away or changed it; absent while it stands
     */
    record OverdueEntry(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            @Nullable AccountableBody accountable,
            UUID id,
            @Nullable String clock,
            @Nullable UUID about,
            Track track,
            Instant due,
            Turn turn,
            Turn body,
            Known by,
            @Nullable Known until) {}
}
