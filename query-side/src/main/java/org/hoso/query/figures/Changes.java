package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changed a figure between two places of the ledger: each interval says how its notice counted before, too. */
@Component
class Changes {
    private static final String NOW = "i.stand = any(:%s) and " + CountingSql.SLICE;
    private static final String BEFORE = "coalesce(i.before_stand = any(:%s), false) and " + CountingSql.SLICE_BEFORE;

    private static final String STEPS = "select i.*, (" + step("numerator") + ") as dn, (" + step("measured")
            + ") as dd from %s i where i.since_position > :first and i.since_position <= :last and "
            + CountingSql.AGENCY;

    private static final String BY_CAUSE = "select i.cause, i.stand, i.before_stand, (" + CountingSql.SLICE
            + ") as counts, (i.before_stand is not null and " + CountingSql.SLICE_BEFORE + ") as counted,"
            + " count(*) as changes from %s i where i.since_position > :first and i.since_position <= :last and "
            + CountingSql.AGENCY + " group by 1, 2, 3, 4, 5";

    private static final String ONE_BY_ONE =
            "select step.case_id, step.cause, step.dn, step.dd, step.document, c.case_number, c.access from (" + STEPS
                    + " and (i.since_position, i.notice_id) > (:afterPosition, :afterNotice)"
                    + ") step join %s c using (case_id) where (dn <> 0 or dd <> 0)"
                    + " and (:cause::text is null or cause = :cause) order by since_position, notice_id limit :limit";

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param changes how many times a notice came to count otherwise */
    record Caused(Cause cause, long changes, Tally step) {
        Caused and(Caused more) {
            return new Caused(cause, changes + more.changes, step.plus(more.step));
        }
    }

    /** One time that a notice came to count otherwise. */
    record Step(CaseId caseId, @Nullable CaseNumber number, CaseAccess access, Tally step, Interval interval) {}

    /** @param first place known before, not included @param last place known after */
    List<Caused> byCause(int generation, Figure figure, Slice slice, long first, long last) {
        Map<Cause, Caused> sums = new EnumMap<>(Cause.class);
        jdbc
                .sql(BY_CAUSE.formatted(GenerationTables.name(NoticedRows.INTERVALS, generation)))
                .params(parameters(figure, slice, first, last))
                .query((row, n) -> caused(row, figure))
                .list()
                .stream()
                .filter(one -> !one.step().equals(Tally.NONE))
                .forEach(one -> sums.merge(one.cause(), one, Caused::and));
        return List.copyOf(sums.values());
    }

    /** So many times the same change. */
    private static Caused caused(ResultSet row, Figure figure) throws SQLException {
        long changes = row.getLong("changes");
        Tally now = row.getBoolean("counts") ? figure.tally(stand(row.getString("stand")), changes) : Tally.NONE;
        Tally before =
                row.getBoolean("counted") ? figure.tally(stand(row.getString("before_stand")), changes) : Tally.NONE;
        return new Caused(Cause.find(row.getString("cause")).orElseThrow(), changes, now.minus(before));
    }

    private static Stand stand(String code) {
        return Stand.find(code).orElseThrow();
    }

    /** @param cause absent for all @param after where the page before ended */
    List<Step> oneByOne(
            int generation,
            Figure figure,
            Slice slice,
            long first,
            long last,
            @Nullable Cause cause,
            StepCursor after,
            int limit) {
        Map<String, @Nullable Object> parameters = parameters(figure, slice, first, last);
        parameters.put("cause", cause == null ? null : cause.code());
        parameters.put("afterPosition", after.position());
        parameters.put("afterNotice", after.noticeId());
        parameters.put("limit", limit);
        return jdbc.sql(ONE_BY_ONE.formatted(
                        GenerationTables.name(NoticedRows.INTERVALS, generation),
                        GenerationTables.name(NoticedRows.CASES, generation)))
                .params(parameters)
                .query((row, n) -> one(row))
                .list();
    }

    private static String step(String stands) {
        return "(" + NOW.formatted(stands) + ")::int - (" + BEFORE.formatted(stands) + ")::int";
    }

    private static Map<String, @Nullable Object> parameters(Figure figure, Slice slice, long first, long last) {
        Map<String, @Nullable Object> all = CountingSql.parameters(figure, slice);
        all.put("first", first);
        all.put("last", last);
        return all;
    }

    private static Tally step(ResultSet row) throws SQLException {
        return new Tally(row.getLong("dn"), row.getLong("dd"));
    }

    private static Step one(ResultSet row) throws SQLException {
        String number = row.getString("case_number");
        return new Step(
                new CaseId(row.getObject("case_id", UUID.class)),
                number == null ? null : new CaseNumber(number),
                CaseJson.stored().readValue(row.getString("access"), CaseAccess.class),
                step(row),
                CaseJson.stored().readValue(row.getString("document"), Interval.class));
    }
}
