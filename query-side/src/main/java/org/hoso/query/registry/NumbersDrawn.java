package org.hoso.query.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseNumber;
import org.hoso.query.registry.NumbersOfYear.Gap;
import org.hoso.query.registry.NumbersOfYear.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The command side's rows of case numbers, read where they are written. */
@Component
final class NumbersDrawn {
    private static final int MOST = 1_000;

    private static final String NUMBERS = """
            with numbers as not materialized (
                select split_part(number, '-', 2)::int as year, split_part(number, '-', 3)::bigint as running, recorded_at
                from events.case_number
            ), bounds as (
                select coalesce((select max(running) from numbers where year < :year), 0) as below,
                    coalesce((select min(running) - 1 from numbers where year > :year),
                        (select case when is_called then last_value else 0 end from events.case_running)) as upto
            )
            """;

    private static final String COUNTS = NUMBERS + """
            select below + 1, upto, (select count(*) from numbers where year = :year) as used
            from bounds where exists (select from numbers where year = :year) or :year = :thisYear
            """;

    /** Whoever draws holds this lock to the end of its transaction (case numbers of the command side). */
    private static final String GAPS = NUMBERS + """
            , drawing as (
                select min(coalesce(held.xact_start, '-infinity')) as since
                from pg_locks l left join pg_stat_activity held on held.pid = l.pid
                where l.locktype = 'advisory' and l.objsubid = 2 and l.objid = 0
                    and l.database = (select oid from pg_database where datname = current_database())
                    and l.classid = (hashtext('hoso.case_number')::bigint & 4294967295)::oid
            )
            select gap, burnt.cause, burnt.burnt_at,
                (select recorded_at from numbers where running < gap order by running desc limit 1) as after,
                above.recorded_at as before,
                drawing.since is not null and (above.recorded_at is null or drawing.since <= above.recorded_at) as in_hand
            from bounds cross join drawing
                cross join lateral generate_series(bounds.below + 1, bounds.upto) gap
                left join events.burnt_case_number burnt
                    on split_part(burnt.number, '-', 3)::bigint = gap
                left join lateral (select recorded_at from numbers where running > gap order by running limit 1) above on true
            where not exists (select from numbers where running = gap)
            order by gap limit :most
            """;

    private final JdbcClient db;

    NumbersDrawn(JdbcClient db) {
        this.db = db;
    }

    private record Counts(long first, long last, long used) {}

    NumbersOfYear ofYear(int year, int thisYear) {
        Counts counts = db.sql(COUNTS)
                .param("year", year)
                .param("thisYear", thisYear)
                .query((row, n) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .optional()
                .filter(found -> found.first() <= found.last())
                .orElse(null);
        if (counts == null) return new NumbersOfYear(year, null, null, 0, 0, List.of(), false);
        List<Gap> gaps = db.sql(GAPS)
                .param("year", year)
                .param("most", MOST + 1)
                .query((row, n) -> gap(year, row))
                .list();
        return new NumbersOfYear(
                year,
                CaseNumber.of(year, counts.first()),
                CaseNumber.of(year, counts.last()),
                counts.last() - counts.first() + 1,
                counts.used(),
                List.copyOf(gaps.subList(0, Math.min(gaps.size(), MOST))),
                gaps.size() > MOST);
    }

    private static Gap gap(int year, ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        State state = cause != null ? State.BURNT : row.getBoolean("in_hand") ? State.IN_HAND : State.NOT_KNOWN;
        return new Gap(
                CaseNumber.of(year, row.getLong("gap")),
                state,
                cause,
                instant(row.getTimestamp("burnt_at")),
                instant(row.getTimestamp("after")),
                instant(row.getTimestamp("before")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
