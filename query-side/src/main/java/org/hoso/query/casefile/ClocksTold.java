package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** Every clock that a case ever started, as its events tell it. */
public record ClocksTold(List<ClockTold> clocks) {
    /**
     * @param due      after pauses and extensions; absent for a duty without end
     * @param breached whether it was found run out
     * @param endedBy  version of the event that ended it, from 0; absent while it runs
     */
    public record ClockTold(
            UUID clockId,
            String code,
            Instant start,
            @Nullable Instant due,
            boolean breached,
            @Nullable Long endedBy) {}

    /** @param events of the case, in order */
    public static ClocksTold of(List<LedgeredCaseEvent> events) {
        ClockLives known = ClockLives.NONE;
        for (LedgeredCaseEvent one : events) known = known.after(one.event(), EventPlace.of(one));
        return new ClocksTold(known.all().stream().map(ClocksTold::told).toList());
    }

    private static ClockTold told(ClockLife clock) {
        return new ClockTold(
                clock.terms().clockId(),
                clock.terms().code(),
                clock.terms().start(),
                clock.due(),
                clock.breached() != null,
                clock.ended() == null ? null : clock.ended().version());
    }
}
