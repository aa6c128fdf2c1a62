package org.hoso.query.whatif;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** Every clock of a case as it went, which is what other lengths are tried on, as its events tell it. */
public record ClocksGone(List<ClockGone> clocks) {
    /**
     * @param due       absent for a duty without end
     * @param stoppedAt when it was answered; absent while it is open
     * @param voided    it was counted anew, under another id, because its start was recorded wrongly
     */
    public record ClockGone(
            UUID clockId,
            String code,
            Instant start,
            @Nullable Instant due,
            @Nullable Instant stoppedAt,
            boolean voided) {}

    /** @param events of the case, in order */
    public static ClocksGone of(List<LedgeredCaseEvent> events) {
        @Nullable ClockedCase known = null;
        for (LedgeredCaseEvent one : events) known = ClockedCase.after(known, one);
        return new ClocksGone(
                known == null
                        ? List.of()
                        : known.spans().stream().map(ClocksGone::gone).toList());
    }

    private static ClockGone gone(ClockSpan span) {
        return new ClockGone(span.clockId(), span.nowCode(), span.start(), span.due(), span.stoppedAt(), span.voided());
    }
}
