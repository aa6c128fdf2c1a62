package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.law.WorkingCalendar;
import org.hoso.publications.Cut;
import org.hoso.publications.Period;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All figures of the notices sent in a period, part by part, as known at a place of the ledger; and why they changed. */
@Component
public class PeriodFigures {
    private final JdbcClient jdbc;
    private final FiguresView view;
    private final Freshness freshness;
    private final Causes causes;

    PeriodFigures(JdbcClient jdbc, FiguresView view, Freshness freshness, Causes causes) {
        this.jdbc = jdbc;
        this.view = view;
        this.freshness = freshness;
        this.causes = causes;
    }

    /** Waits until the figures have seen that place. */
    public Seen await(@Nullable Since since) {
        return freshness.await(view, since);
    }

    /** Parts that have any notice, by code. @param position at most what that generation has seen */
    public List<PartTally> parts(int generation, List<Figure> figures, Cut cut, Period period, long position) {
        Slice slice = slice(period);
        Map<String, @Nullable Object> parameters =
                CountingSql.parameters(Figure.all().getFirst(), slice);
        parameters.put("position", position);
        StringBuilder sql = new StringBuilder("select " + Division.of(cut).sql() + " as part");
        for (int n = 0; n < figures.size(); n++) {
            parameters.put("above" + n, codes(figures.get(n), FigurePart.NUMERATOR));
            parameters.put("below" + n, codes(figures.get(n), FigurePart.NUMERATOR, FigurePart.DENOMINATOR));
            sql.append("""
                    , count(*) filter (where i.stand = any(:above%1$d)) as numerator%1$d,
                    count(*) filter (where i.stand = any(:below%1$d)) as denominator%1$d,
                    count(distinct i.case_id) filter (where i.stand = any(:below%1$d)) as cases%1$d""".formatted(n));
        }
        sql.append(" from " + NoticedRows.INTERVALS.in(generation) + " i where " + CountingSql.HOLDS + " and "
                + CountingSql.slice(slice) + " group by 1 order by 1");
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, n) -> part(row, figures.size()))
                .list();
    }

    /** How many times a notice of the period came to count otherwise between two places, by cause. */
    public Map<Cause, Long> causes(int generation, Figure figure, Period period, long first, long last) {
        Map<Cause, Long> told = new LinkedHashMap<>();
        causes.between(generation, figure, slice(period), first, last).causes().stream()
                .sorted(Comparator.comparing(Causes.Caused::cause))
                .forEach(one -> told.put(one.cause(), one.changes()));
        return told;
    }

    private static PartTally part(ResultSet row, int figures) throws SQLException {
        List<Tally> tallies = new ArrayList<>();
        List<Long> cases = new ArrayList<>();
        for (int n = 0; n < figures; n++) {
            tallies.add(new Tally(row.getLong("numerator" + n), row.getLong("denominator" + n)));
            cases.add(row.getLong("cases" + n));
        }
        return new PartTally(row.getString("part"), tallies, cases);
    }

    private static String[] codes(Figure figure, FigurePart... parts) {
        return figure.stands(parts).stream().map(Stand::code).sorted().toArray(String[]::new);
    }

    private static Slice slice(Period period) {
        return new Slice(
                null,
                null,
                null,
                midnight(period.from()),
                midnight(period.until().plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
