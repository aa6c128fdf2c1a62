package org.hoso.query.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.hoso.law.OtherCalendar;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, checked.
 *
 * @param from  the first instant of the period in which clocks started
 * @param until the first instant after it
 * @param after where the page begins
 * @param first whether it is the first page, which has the totals
 * @param limit most changes, 1 to 200
 */
record WhatIfQuery(OtherLaw law, Instant from, Instant until, SpanCursor after, boolean first, int limit) {
    private static final int MOST = 200;
    private static final int MOST_DAYS = 60;
    private static final int LONGEST = 1_000;
    /** About two years: what one question may look at is bounded. */
    private static final int LONGEST_PERIOD_DAYS = 732;

    /** @throws BadShape naming each parameter that is wrong */
    static WhatIfQuery of(WhatIfRequest asked, Law law) {
        Checks checks = new Checks();
        ClockUnit unit = unit(asked.unit());
        SpanCursor after = checks.read("after", asked.after(), SpanCursor::of);
        int limit = asked.limit() == null ? 50 : asked.limit();
        checks.that(asked.unit() == null || unit != null, "unit", FaultCode.NOT_ONE_OF);
        checks.limit(limit, MOST);
        checkLaw(checks, asked, law);
        checkPeriod(checks, asked.from(), asked.until());
        checks.end();
        WorkingCalendar calendar =
                OtherCalendar.of(law.calendar(), Set.copyOf(asked.daysOff()), Set.copyOf(asked.workingDays()));
        return new WhatIfQuery(
                new OtherLaw(law.clocks(), calendar, asked.code(), asked.length(), unit),
                midnight(asked.from()),
                midnight(asked.until().plusDays(1)),
                after == null ? SpanCursor.BEGINNING : after,
                asked.after() == null,
                limit);
    }

    private static void checkLaw(Checks checks, WhatIfRequest asked, Law law) {
        Integer length = asked.length();
        boolean otherLength = length != null || asked.unit() != null;
        boolean otherDays = !asked.daysOff().isEmpty() || !asked.workingDays().isEmpty();
        checks.that(asked.code() == null || law.clocks().codes().contains(asked.code()), "code", FaultCode.NOT_ONE_OF);
        checks.that(!otherLength || asked.code() != null, "code", FaultCode.MISSING_FIELD);
        checks.that(length != null || asked.unit() == null, "length", FaultCode.MISSING_FIELD);
        checks.that(otherLength || otherDays, "length", FaultCode.MISSING_FIELD);
        checks.that(length == null || (length >= 1 && length <= LONGEST), "length", FaultCode.OUT_OF_RANGE);
        checks.that(asked.daysOff().size() <= MOST_DAYS, "dayOff", FaultCode.TOO_MANY);
        checks.that(asked.workingDays().size() <= MOST_DAYS, "workingDay", FaultCode.TOO_MANY);
    }

    private static void checkPeriod(Checks checks, @Nullable LocalDate from, @Nullable LocalDate until) {
        checks.that(from != null, "from", FaultCode.MISSING_FIELD);
        checks.that(until != null, "until", FaultCode.MISSING_FIELD);
        if (from == null || until == null) return;
        boolean bounded = !until.isBefore(from) && until.isBefore(from.plusDays(LONGEST_PERIOD_DAYS));
        checks.that(bounded, "until", FaultCode.OUT_OF_RANGE);
    }

    private static @Nullable ClockUnit unit(@Nullable String name) {
        return Stream.of(ClockUnit.values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
