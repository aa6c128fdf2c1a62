package org.hoso.query.whatif;

import java.time.LocalDate;
import java.util.List;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: another length for one code, other days in the calendar, or both.
 *
 * @param code       of the clock; with days alone it may be left out, then every clock is looked at
 * @param length     in {@code unit}, 1 to 1000
 * @param unit       {@code minutes}, {@code hours}, {@code calendar_days}, {@code working_days}, {@code months} or
 *     {@code years}; the clock's own where none is named
 * @param from       first day, in Viet Nam, on which the clocks started
 * @param until      last such day; at most two years after the first
 * @param dayOff     days that would be days off
 * @param workingDay days that would be working days
 * @param after      the {@code next} of the page before
 * @param limit      most changes on a page, 1 to 200; 50 where none is named
 */
record WhatIfRequest(
        @Nullable String code,
        @Nullable Integer length,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<LocalDate> dayOff,
        @Nullable List<LocalDate> workingDay,
        @Nullable String after,
        @Nullable Integer limit) {
    List<LocalDate> daysOff() {
        return Kept.orNone(dayOff);
    }

    List<LocalDate> workingDays() {
        return Kept.orNone(workingDay);
    }
}
