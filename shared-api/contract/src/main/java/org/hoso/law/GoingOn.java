package org.hoso.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a pause does to a period counted in days. No source in the law data says how; this is the product's rule, one for
 * every kind of day: a day counts if the clock ran when it began, and the period ends no sooner than the clock goes on. So
 * the day of a resumption, like that of a start, does not count, days lost come back, and a pause over a holiday wins no
 * working day. A pause that begins when the period is over changes nothing.
 *
 * @param before how the period ended until then
 */
record GoingOn(WorkingCalendar calendar, Working before, ClockUnit unit) {
    Working after(Standstill pause) {
        if (!unit.inDays()) throw new IllegalArgumentException("A clock in " + unit + " never pauses");
        // A later instant may have been granted: who stands still after the period's own end loses nothing of it.
        if (!pause.from().isBefore(before.due())) return before;
        LocalDate paused = day(pause.from());
        LocalDate resumed = day(pause.until());
        if (paused.equals(resumed) && pause.until().isBefore(before.due())) return before;
        Working rest = rest(paused, resumed);
        return rest.withSkipped(skipped(paused, resumed, rest)).withMadeUp(madeUp(paused, rest));
    }

    private Working rest(LocalDate paused, LocalDate resumed) {
        LocalDate reached = Objects.requireNonNull(before.reached());
        if (unit != ClockUnit.WORKING_DAYS)
            return calendar.endingOn(resumed.plusDays(Math.max(0, ChronoUnit.DAYS.between(paused, reached))));
        int remaining = workingDays(paused, reached);
        return remaining == 0 ? calendar.endingOn(resumed) : calendar.count(resumed, remaining);
    }

    private int workingDays(LocalDate after, LocalDate last) {
        if (!after.isBefore(last)) return 0;
        return (int) after.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private List<SkippedDay> skipped(LocalDate paused, LocalDate resumed, Working rest) {
        Stream<SkippedDay> counted =
                before.skipped().stream().filter(one -> !one.day().isAfter(paused));
        Stream<SkippedDay> lost =
                paused.plusDays(1).datesUntil(resumed.plusDays(1)).map(SkippedDay::paused);
        return Stream.of(
                        counted,
                        lost,
                        rest.skipped().stream().filter(one -> one.day().isAfter(resumed)))
                .flatMap(days -> days)
                .toList();
    }

    private List<LocalDate> madeUp(LocalDate paused, Working rest) {
        return Stream.concat(before.madeUp().stream().filter(one -> !one.isAfter(paused)), rest.madeUp().stream())
                .toList();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
