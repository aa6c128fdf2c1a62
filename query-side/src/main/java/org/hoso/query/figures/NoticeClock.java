package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.StartedClock;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A removal clock of a notice.
 *
 * @param due        as the events say at last; absent for a duty without end
 * @param ranOut     whether that was recorded
 * @param answeredAt when the removal that answered it was confirmed, as corrected
 * @param answeredBy version of the event that confirmed it
 */
@Withers
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeClock(
        UUID clockId,
        String code,
        @Nullable Instant due,
        boolean ranOut,
        @Nullable Instant answeredAt,
        @Nullable Long answeredBy)
        implements NoticeClockBuilder.With {
    static NoticeClock started(StartedClock terms) {
        return new NoticeClock(terms.clockId(), terms.code(), terms.due(), false, null, null);
    }

    boolean open() {
        return answeredBy == null;
    }

    boolean late() {
        if (due == null) return false;
        return answeredAt == null ? ranOut : answeredAt.isAfter(due);
    }

    /** Whether it says of a removal that it came in time or too late. */
    boolean times() {
        return due != null && (answeredAt != null || ranOut);
    }

    NoticeClock runOut() {
        return withRanOut(true);
    }

    NoticeClock dueAt(String rule, @Nullable Instant next, boolean stillRunOut) {
        return new NoticeClock(clockId, rule, next, stillRunOut, answeredAt, answeredBy);
    }

    NoticeClock answered(Instant at, long by) {
        return withAnsweredAt(at).withAnsweredBy(by);
    }
}
