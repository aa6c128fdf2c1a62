package org.hoso.command.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days of a listing fit together. */
final class Days {
    private Days() {}

    /** The first thing wrong; null where they fit. */
    static @Nullable UnfitDays unfit(LocalDate from, @Nullable LocalDate until, LocalDate reviewOn, LocalDate today) {
        if (until != null && until.isBefore(from)) return UnfitDays.UNTIL_BEFORE_FROM;
        if (until != null && until.isBefore(today)) return UnfitDays.UNTIL_PAST;
        if (!reviewOn.isAfter(today)) return UnfitDays.REVIEW_NOT_AHEAD;
        if (!reviewOn.isAfter(from)) return UnfitDays.REVIEW_NOT_AFTER_FROM;
        return until != null && reviewOn.isAfter(until) ? UnfitDays.REVIEW_AFTER_UNTIL : null;
    }
}
