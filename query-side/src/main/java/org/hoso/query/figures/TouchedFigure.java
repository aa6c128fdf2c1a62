package org.hoso.query.figures;

import java.time.LocalDate;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure that reads otherwise for a correction.
 *
 * @param from      first day of the month in which the notices were sent; absent for all of them
 * @param until     last day of it
 * @param before    as known just before the correction
 * @param after     as known with it
 */
public record TouchedFigure(
        String code,
        int version,
        Sentence name,
        @Nullable String platform,
        @Nullable String agency,
        @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        FigureValue before,
        FigureValue after) {
    /**
     * @param rate      absent where nothing was measured
     * @param statement where exactly this is answered again
     */
    public record FigureValue(
            long numerator, long denominator, @Nullable ExactShare rate, long position, String statement) {}
}
