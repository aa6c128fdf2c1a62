package org.hoso.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * How a due instant was arrived at, for whoever asks why.
 *
 * @param due the first instant after the period
 * @param reached the day that the counting came to; null for minutes and hours
 * @param lastDay the day in Viet Nam at whose 24:00 the period ends: {@code reached}, or the next working day where it is
 *     none; null for minutes and hours
 * @param skipped the days that did not count, in order
 * @param madeUp the weekend days that did count because they were worked in exchange, in order
 */
@Withers
public record Working(
        Instant due,
        @Nullable LocalDate reached,
        @Nullable LocalDate lastDay,
        List<SkippedDay> skipped,
        List<LocalDate> madeUp)
        implements WorkingBuilder.With {
    /** A due instant that follows from no counting, because an office granted it. */
    public static Working granted(Instant due) {
        LocalDate day = due.minusNanos(1).atZone(WorkingCalendar.ZONE).toLocalDate();
        return new Working(due, day, day, List.of(), List.of());
    }
}
