package org.hoso.query.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Confidence;
import org.hoso.law.DayOffStatus;
import org.hoso.law.SkippedDay;
import org.jspecify.annotations.Nullable;

/**
 * How days were counted to a due instant, by the calendar that the product knows now.
 *
 * @param calendarVersion that calendar
 * @param due      what the counting comes to; absent for a duty without end
 * @param reached  the day that the count came to; absent for minutes and hours, which run around the clock
 * @param lastDay  the day at whose 24:00 in Viet Nam the period ends: that day, or the next working day
 * @param skipped  the days that did not count, in order
 * @param madeUp   the weekend days that did, because they are worked in exchange
 */
record Counting(
        String calendarVersion,
        @Nullable Instant due,
        @Nullable LocalDate reached,
        @Nullable LocalDate lastDay,
        List<UncountedDay> skipped,
        List<MadeUpDay> madeUp) {
    /**
     * A day that did not count.
     *
     * @param reasonVi   why, in words; a public day off by its name, which the law data has in Vietnamese only
     * @param status     how firmly a public day off stands
     * @param confidence whether a source for it was found
     */
    record UncountedDay(
            LocalDate day,
            SkippedDay.Why why,
            String reasonVi,
            String reasonEn,
            @Nullable DayOffStatus status,
            @Nullable Confidence confidence) {}

    /** A weekend day that is worked in exchange for a day off. */
    record MadeUpDay(
            LocalDate day,
            LocalDate inPlaceOf,
            Confidence confidence,
            @Nullable String source) {}
}
