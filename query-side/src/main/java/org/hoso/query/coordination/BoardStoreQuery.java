package org.hoso.query.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What a store is asked: of the cases that are reached, those that fit.
 *
 * @param own       keys of the bodies whose turn is the reader's own, as {@link BodyKeys} gives them
 * @param colliding the cases about whose measures the reader is warned; absent where that is not asked
 * @param now       decides what is overdue
 */
record BoardStoreQuery(
        Reach reach,
        BoardQuery sought,
        Set<String> own,
        @Nullable Set<CaseId> colliding,
        Instant now) {
    /** When that day begins in Viet Nam, in milliseconds since 1970. */
    static long start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().toEpochMilli();
    }
}
