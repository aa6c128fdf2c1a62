package org.hoso.query.timespent;

import java.time.Instant;
import java.util.List;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** Whose each stretch of a case's time was, one after the other, as its events tell it. */
public record TimeOfACase(List<HeldStretch> stretches) {
    /** @param code of the agency or platform @param until absent while it runs */
    public record HeldStretch(
            String holder,
            @Nullable String code,
            Instant since,
            @Nullable Instant until) {}

    /** @param events of the case, in order */
    public static TimeOfACase of(List<LedgeredCaseEvent> events) {
        @Nullable TimedCase known = null;
        for (LedgeredCaseEvent one : events) known = TimedCase.after(known, one);
        return new TimeOfACase(
                known == null
                        ? List.of()
                        : known.stretches().stream().map(TimeOfACase::held).toList());
    }

    private static HeldStretch held(Holding.Stretch stretch) {
        Held held = stretch.held();
        return new HeldStretch(held.holder().code(), held.code(), stretch.since(), stretch.until());
    }
}
