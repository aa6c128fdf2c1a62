package org.hoso.query.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reader;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;

/**
 * Which file is asked for.
 *
 * @param from  first day on which a decision was made, in Viet Nam
 * @param until last day, at most a year after the first
 */
record Asked(Reader reader, LocalDate from, LocalDate until, Format format) {
    private static final int MOST_DAYS = 366;

    /** @throws BadShape for a period that is none, or longer than 366 days */
    Asked {
        List<Fault> faults = new ArrayList<>();
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= MOST_DAYS)
            faults.add(Fault.at("/until", FaultCode.OUT_OF_RANGE));
        if (from.getYear() < 1900 || until.getYear() > 2999) faults.add(Fault.at("/from", FaultCode.OUT_OF_RANGE));
        if (!faults.isEmpty()) throw new BadShape(faults);
    }

    Instant start() {
        return from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /** The first instant behind the period. */
    Instant end() {
        return until.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    String fileName() {
        return "sanction-decisions-" + from + "-" + until + "." + format.ending();
    }
}
