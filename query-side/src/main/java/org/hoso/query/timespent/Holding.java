package org.hoso.query.timespent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds a case after an event, and who in their stead where that ends by itself; nobody while it rests. The last one stays. */
record Holding(@JsonValue List<Held> inOrder) {
    static final Holding NOBODY = new Holding(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Holding {}

    /** A stretch of time and whose it is. @param until absent where it has no end yet */
    record Stretch(Held held, Instant since, @Nullable Instant until) {}

    /** Who holds it from one instant to another, without a gap; nothing while it rests. */
    List<Stretch> between(Instant since, @Nullable Instant until) {
        List<Stretch> stretches = new ArrayList<>();
        @Nullable Instant from = inOrder.isEmpty() ? null : since;
        while (from != null && (until == null || from.isBefore(until))) {
            Instant begin = from;
            Held held = inOrder.stream()
                    .filter(one -> one.lasts(begin))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the last to hold a case has no end"));
            boolean endsBefore =
                    held.until() != null && (until == null || held.until().isBefore(until));
            from = endsBefore ? held.until() : null;
            stretches.add(new Stretch(held, begin, endsBefore ? held.until() : until));
        }
        return stretches;
    }
}
