package org.hoso.command.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days of a listing fit together. */
final class Days {
    private Days() {}

    /** The first thing wrong, as a word that the texts explain; null where they fit. */
    static @Nullable String unfit(LocalDate from, @Nullable LocalDate until, LocalDate reviewOn, LocalDate today) {
        if (until != null && until.isBefore(from)) return "until-before-from";
        if (until != null && until.isBefore(today)) return "until-past";
        if (!reviewOn.isAfter(today)) return "review-not-ahead";
        if (!reviewOn.isAfter(from)) return "review-not-after-from";
        return until != null && reviewOn.isAfter(until) ? "review-after-until" : null;
    }
}
