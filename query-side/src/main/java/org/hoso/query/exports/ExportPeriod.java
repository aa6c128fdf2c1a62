package org.hoso.query.exports;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.law.WorkingCalendar;

/** Days in Viet Nam. @param from the first @param until the last */
public record ExportPeriod(LocalDate from, LocalDate until) {
    Instant start() {
        return from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /** The first instant behind the period. */
    Instant end() {
        return until.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    boolean holds(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end());
    }
}
