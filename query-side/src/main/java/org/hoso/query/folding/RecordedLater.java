package org.hoso.query.folding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was recorded later than it happened: whoever reads a due instant is told so. */
public final class RecordedLater {
    /** As long as it may take to write down what one has just done; the decisions leave as much (decision 0146). */
    private static final Duration TYPING = Duration.ofMinutes(15);

    private RecordedLater() {}

    /** When it was recorded; nothing where that was as it happened. */
    public static @Nullable Instant of(Instant at, Instant recorded) {
        return recorded.isAfter(at.plus(TYPING)) ? recorded : null;
    }
}
