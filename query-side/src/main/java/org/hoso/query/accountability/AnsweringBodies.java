package org.hoso.query.accountability;

import java.time.Instant;
import java.util.List;
import org.hoso.query.intervals.Span;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** Every body that answered for a case, the first first, as its events tell it. */
public record AnsweringBodies(List<AnsweringBody> bodies) {
    /** @param until absent while it answers @param version of the event that made it so, from 0 */
    public record AnsweringBody(
            String agency, Instant since, @Nullable Instant until, long version) {}

    /** @param events of the case, in order */
    public static AnsweringBodies of(List<LedgeredCaseEvent> events) {
        @Nullable AccountableCase known = null;
        for (LedgeredCaseEvent one : events) known = AccountableCase.after(known, one);
        return new AnsweringBodies(
                known == null
                        ? List.of()
                        : known.reigns().spans().stream()
                                .map(AnsweringBodies::body)
                                .toList());
    }

    private static AnsweringBody body(Span<Reign> span) {
        return new AnsweringBody(
                span.what().body().agency(),
                span.since(),
                span.until(),
                span.by().version());
    }
}
