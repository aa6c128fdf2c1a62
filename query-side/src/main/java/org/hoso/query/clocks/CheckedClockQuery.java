package org.hoso.query.clocks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.Standstill;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** A question about a clock once each of its parts reads as what it must be. */
record CheckedClockQuery(
        String code,
        Instant start,
        @Nullable Standstill pause,
        @Nullable String toCode,
        @Nullable Instant extendedTo) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** @throws BadShape that names every part that reads otherwise */
    static CheckedClockQuery of(ClockQuery question) {
        List<Fault> faults = new ArrayList<>();
        if (isAbsent(question.code())) faults.add(Fault.at("/code", FaultCode.MISSING_FIELD));
        if (isAbsent(question.start())) faults.add(Fault.at("/start", FaultCode.MISSING_FIELD));
        Instant start = read("/start", question.start(), 0, faults);
        Instant from = read("/pausedFrom", question.pausedFrom(), 0, faults);
        Instant until = read("/pausedUntil", question.pausedUntil(), 0, faults);
        Instant extendedTo = read("/extendedTo", question.extendedTo(), 1, faults);
        if (faults.isEmpty()) order(start, from, until, faults);
        if (!faults.isEmpty()) throw new BadShape(faults);
        Standstill pause = from == null || until == null ? null : new Standstill(from, until);
        return new CheckedClockQuery(question.code(), start, pause, question.toCode(), extendedTo);
    }

    private static void order(Instant start, @Nullable Instant from, @Nullable Instant until, List<Fault> faults) {
        if (from == null && until == null) return;
        if (from == null) faults.add(Fault.at("/pausedFrom", FaultCode.MISSING_FIELD));
        else if (until == null) faults.add(Fault.at("/pausedUntil", FaultCode.MISSING_FIELD));
        else if (from.isBefore(start)) faults.add(Fault.at("/pausedFrom", FaultCode.WRONG_ORDER));
        else if (until.isBefore(from)) faults.add(Fault.at("/pausedUntil", FaultCode.WRONG_ORDER));
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** @param later days after its beginning that a plain date stands for */
    private static @Nullable Instant read(String pointer, @Nullable String text, int later, List<Fault> faults) {
        if (isAbsent(text)) return null;
        boolean date = text.length() <= 10;
        try {
            Instant read = date
                    ? LocalDate.parse(text)
                            .plusDays(later)
                            .atStartOfDay(WorkingCalendar.ZONE)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            int year = read.atZone(WorkingCalendar.ZONE).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) return read;
            faults.add(Fault.at(pointer, FaultCode.OUT_OF_RANGE));
        } catch (DateTimeException unreadable) {
            faults.add(Fault.at(pointer, date ? FaultCode.NOT_A_DATE : FaultCode.NOT_AN_INSTANT));
        }
        return null;
    }
}
