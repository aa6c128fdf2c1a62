package org.hoso.query.registry;

import java.time.LocalDate;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the registry.
 *
 * @param on    the day, today in Viet Nam where none is named
 * @param after where the page begins, 0 at first
 * @param limit most entries, 1 to 1000; 500 where none is named
 */
record RegistryQuery(
        @Nullable LocalDate on,
        @Nullable Integer after,
        @Nullable Integer limit) {
    private static final int USUAL = 500;
    private static final int MOST = 1_000;

    LocalDate day() {
        return on == null ? LocalDate.now(WorkingCalendar.ZONE) : on;
    }

    int from() {
        return inside("after", after == null ? 0 : after, 0, 1_000_000);
    }

    int most() {
        return inside("limit", limit == null ? USUAL : limit, 1, MOST);
    }

    private static int inside(String name, int value, int least, int most) {
        if (value < least || value > most) throw new BadShape(Fault.at("/" + name, FaultCode.WRONG_FORM));
        return value;
    }
}
