package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What made a figure change between two places of the ledger, by cause, with the figure at both: the rows are gone through once. */
@Component
class Causes {
    private static final String KNOWN_FIRST =
            "i.since_position > :first or i.until_position is null or i.until_position > :first";

    private final JdbcClient jdbc;

    Causes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param changes how many times a notice came to count otherwise */
    record Caused(Cause cause, long changes, Tally step) {
        Caused and(Caused more) {
            return new Caused(cause, changes + more.changes, step.plus(more.step));
        }
    }

    /** @param from as it was known at the first place @param to and at the last; each counted by itself, not from the other */
    record Between(Tally from, Tally to, List<Caused> causes) {}

    /**
     * So many intervals that are the same to a figure.
     *
     * @param now    how each counts
     * @param before how its notice counted before
     * @param held   whether it held at the first place; else it began after that
     * @param holds  whether it holds at the last
     */
    private record Alike(Cause cause, long count, Tally now, Tally before, boolean held, boolean holds) {
        Caused caused() {
            return new Caused(cause, count, now.minus(before));
        }
    }

    /** @param first place known before, not included @param last place known after */
    Between between(int generation, Figure figure, Slice slice, long first, long last) {
        Map<String, @Nullable Object> parameters = CountingSql.parameters(figure, slice);
        parameters.put("first", first);
        parameters.put("last", last);
        List<Alike> all = jdbc.sql(sql(slice).formatted(NoticedRows.INTERVALS.in(generation)))
                .params(parameters)
                .query((row, n) -> alike(row, figure))
                .list();
        return between(all);
    }

    private static String sql(Slice slice) {
        return "select i.cause, i.stand, i.before_stand, (" + CountingSql.slice(slice)
                + ") as counts, (i.before_stand is not null and " + CountingSql.sliceBefore(slice)
                + ") as counted, (i.since_position <= :first) as held,"
                + " (i.until_position is null or i.until_position > :last) as holds, count(*) as alike"
                + " from %s i where i.since_position <= :last and (" + KNOWN_FIRST + ") and "
                + CountingSql.agency(slice) + " and (" + CountingSql.slice(slice) + " or "
                + CountingSql.sliceBefore(slice) + ") group by 1, 2, 3, 4, 5, 6, 7";
    }

    private static Alike alike(ResultSet row, Figure figure) throws SQLException {
        long count = row.getLong("alike");
        Tally now = row.getBoolean("counts") ? figure.tally(stand(row.getString("stand")), count) : Tally.NONE;
        Tally before =
                row.getBoolean("counted") ? figure.tally(stand(row.getString("before_stand")), count) : Tally.NONE;
        return new Alike(
                Cause.find(row.getString("cause")).orElseThrow(),
                count,
                now,
                before,
                row.getBoolean("held"),
                row.getBoolean("holds"));
    }

    private static Between between(List<Alike> all) {
        Tally from = Tally.NONE;
        Tally to = Tally.NONE;
        Map<Cause, Caused> sums = new EnumMap<>(Cause.class);
        for (Alike one : all) {
            if (one.held()) from = from.plus(one.now());
            if (one.holds()) to = to.plus(one.now());
            Caused caused = one.caused();
            if (!one.held() && !caused.step().equals(Tally.NONE)) sums.merge(one.cause(), caused, Caused::and);
        }
        return new Between(from, to, List.copyOf(sums.values()));
    }

    private static Stand stand(String code) {
        return Stand.find(code).orElseThrow();
    }
}
