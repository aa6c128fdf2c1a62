package org.hoso.query.figures;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures as known at a place of the ledger, each counted over all cases by one query. */
@Component
public class Figures {
    private static final String AT = "select count(*) filter (where i.stand = any(:numerator)) as numerator,"
            + " count(*) as denominator from %s i where i.stand = any(:measured) and ";
    private static final String STANDS = "select i.stand, count(*) as notices from %s i where ";

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The figure as it was known at that place; it is the same whatever is recorded later.
     *
     * @param generation of the view, see {@link FiguresView}
     * @param position   of the ledger, at most what that generation has seen; at 0 nothing was known
     */
    public Tally at(int generation, Figure figure, Slice slice, long position) {
        Map<String, @Nullable Object> parameters = CountingSql.parameters(figure, slice);
        parameters.put("position", position);
        return jdbc.sql(counting(AT, slice, generation))
                .params(parameters)
                .query((row, n) -> new Tally(row.getLong("numerator"), row.getLong("denominator")))
                .single();
    }

    /** The same taken apart: how many notices of those that count stand where. */
    Map<Stand, Long> byStand(int generation, Figure figure, Slice slice, long position) {
        Map<Stand, Long> counts = stands(generation, slice, position);
        counts.keySet().retainAll(figure.stands(FigurePart.NUMERATOR, FigurePart.DENOMINATOR));
        return counts;
    }

    /** Of those that count, how many are removed by what was recorded long after it happened. */
    long toldLate(PermittedFigureQuery question) {
        return byStand(question.generation(), question.figure(), question.slice(), question.position())
                .entrySet()
                .stream()
                .filter(one -> one.getKey().toldLate())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many notices stand where, as known at that place: what every figure is counted from. */
    Map<Stand, Long> stands(int generation, Slice slice, long position) {
        Map<String, @Nullable Object> parameters =
                CountingSql.parameters(Figure.all().getFirst(), slice);
        parameters.put("position", position);
        Map<Stand, Long> counts = new EnumMap<>(Stand.class);
        jdbc.sql(counting(STANDS, slice, generation) + " group by i.stand")
                .params(parameters)
                .query(row -> {
                    counts.put(Stand.find(row.getString("stand")).orElseThrow(), row.getLong("notices"));
                });
        return counts;
    }

    private static String counting(String what, Slice slice, int generation) {
        return what.formatted(NoticedRows.INTERVALS.in(generation)) + CountingSql.HOLDS + " and "
                + CountingSql.agency(slice) + " and " + CountingSql.slice(slice);
    }
}
