package org.hoso.command.reactions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;

/**
 * When to warn that a clock will be due. No law says so: it is Hoso's own choice (decision record 0020), the last part of the
 * clock's length, and never longer than so many working days. A clock whose running out leaves nothing to be done is not
 * warned of.
 *
 * @param share            part of the length, 0 to 1
 * @param mostWorkingDays  at least 1; the day on which the clock ends is the last of them
 */
record Warnings(Supplier<Law> law, double share, int mostWorkingDays) {
    private static final String NOTHING_TO_DO = "none";

    Warnings {
        if (share < 0 || share > 1 || mostWorkingDays < 1)
            throw new IllegalArgumentException(
                    "no time to warn: " + share + " of the length, " + mostWorkingDays + " days");
    }

    /** Nothing for a duty without end. */
    Optional<Instant> of(StartedClock terms) {
        Instant due = terms.due();
        boolean idle = law.get()
                .clocks()
                .rule(terms.code(), terms.validFrom())
                .map(ClockRule::onBreach)
                .filter(NOTHING_TO_DO::equals)
                .isPresent();
        return due == null || idle ? Optional.empty() : Optional.of(before(due, terms.start()));
    }

    /** @param from when it began to run, or went on after a pause */
    Instant before(Instant due, Instant from) {
        long length = Math.max(0, Duration.between(from, due).toMillis());
        Instant lastPart = due.minusMillis(Math.round(length * share));
        Instant lastDays = lastDays(due);
        return lastPart.isAfter(lastDays) ? lastPart : lastDays;
    }

    private Instant lastDays(Instant due) {
        LocalDate day = due.minusMillis(1).atZone(WorkingCalendar.ZONE).toLocalDate();
        for (int left = mostWorkingDays; ; day = day.minusDays(1))
            if (law.get().calendar().isWorkingDay(day) && --left == 0)
                return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
