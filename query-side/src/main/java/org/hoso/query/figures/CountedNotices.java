package org.hoso.query.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The notices behind a figure.
 *
 * @param position at which they are known, on every page the same
 * @param withheld how many count whose cases the reader may not see; on no page
 * @param next     the {@code after} of the next page; absent on the last
 */
record CountedNotices(
        long position,
        List<CountedNotice> notices,
        long withheld,
        @Nullable String next) {
    /**
     * One notice that counts.
     *
     * @param fields law fields; absent for a reader to whom how the case is handled is not told
     * @param since  the event that made it stand so; absent where the reader may not see that event
     */
    record CountedNotice(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            UUID noticeId,
            String platform,
            String agency,
            @Nullable List<String> fields,
            Instant sent,
            Stand stand,
            Sentence said,
            FigurePart part,
            @Nullable FigureEvent since) {}
}
