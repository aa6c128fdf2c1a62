package org.hoso.query.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a correction changes, from the events of its case alone: of all notices, of each platform, body and law field that
 * it bears on, and each of these of all time and of the month, in Viet Nam, in which the notices were sent. Pure.
 */
final class FigureReach {
    private FigureReach() {}

    /** @param change of numerator and denominator; never of neither */
    record Reached(Figure figure, Part part, Tally change) {
        /** Of which notices. @param from first day of their month @param until last day */
        record Part(
                @Nullable String platform,
                @Nullable String agency,
                @Nullable String field,
                @Nullable LocalDate from,
                @Nullable LocalDate until) {
            FigureQuery asked(Figure figure) {
                return new FigureQuery(platform, agency, field, from, until, figure.version());
            }

            Slice slice() {
                return new Slice(
                        platform,
                        agency,
                        field,
                        from == null
                                ? null
                                : from.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        until == null
                                ? null
                                : until.plusDays(1)
                                        .atStartOfDay(WorkingCalendar.ZONE)
                                        .toInstant());
            }

            Part in(YearMonth month) {
                return new Part(platform, agency, field, month.atDay(1), month.atEndOfMonth());
            }
        }
    }

    /** @param all the events of the case, in order @param position of the correction */
    static List<Reached> of(List<LedgeredCaseEvent> all, long position) {
        NoticesOfACase without = NoticesOfACase.of(all, position - 1, position - 1);
        NoticesOfACase with = NoticesOfACase.of(all, position, position);
        Set<Reached.Part> parts = new LinkedHashSet<>();
        Stream.of(without, with).flatMap(one -> one.holding().stream()).forEach(one -> parts.addAll(parts(one)));
        List<Reached> reached = new ArrayList<>();
        for (Reached.Part part : parts)
            for (Figure figure : Figure.newest()) {
                Tally change = with.tally(figure, part.slice()).minus(without.tally(figure, part.slice()));
                if (change.numerator() != 0 || change.denominator() != 0)
                    reached.add(new Reached(figure, part, change));
            }
        return List.copyOf(reached);
    }

    private static List<Reached.Part> parts(Interval interval) {
        Counted counted = interval.counted();
        List<Reached.Part> parts = new ArrayList<>(List.of(
                new Reached.Part(null, null, null, null, null),
                new Reached.Part(counted.platform(), null, null, null, null),
                new Reached.Part(null, interval.agency(), null, null, null)));
        for (String field : counted.fields()) parts.add(new Reached.Part(null, null, field, null, null));
        YearMonth month = YearMonth.from(counted.sent().atZone(WorkingCalendar.ZONE));
        parts.addAll(parts.stream().map(part -> part.in(month)).toList());
        return parts;
    }
}
