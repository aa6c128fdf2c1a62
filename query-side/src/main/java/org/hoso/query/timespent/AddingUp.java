package org.hoso.query.timespent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.Reach;
import org.hoso.query.timespent.TimeSums.By;
import org.hoso.query.timespent.TimeSums.OfCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds stretches up where they lie, cut to the period, over the cases that the reader reaches. */
@Component
final class AddingUp {
    private static final String PARTS = """
            with part as (
                select c.case_id, c.case_number, s.holder, s.code,
                       least(coalesce(s.until_ms, :until), :until) - greatest(s.since_ms, :from) as ms
                from %s s join %s c on c.case_id = s.case_id
                where s.since_ms < :until and coalesce(s.until_ms, :until) > :from
                  and (:everyCase or c.access_keys && cast(:keys as text[]))
                  and (cast(:agency as text) is null or c.accountable = :agency)
                  and (cast(:platform as text) is null or :platform = any(c.platforms)))
            """;

    private static final String COUNT = "select count(distinct case_id) from part";

    private static final String BY_CODE = """
            select holder, code, sum(ms)::bigint as ms, count(distinct case_id) as cases from part
            where cast(:kind as text) is null or holder = :kind
            group by holder, code order by sum(ms) desc, holder, code
            """;

    private static final String BY_HOLDER = """
            select holder, null::text as code, sum(ms)::bigint as ms, count(distinct case_id) as cases from part
            group by holder order by sum(ms) desc, holder
            """;

    private static final String CASES = """
            select case_id, case_number, sum(ms)::bigint as ms from part
            where holder = :kind and (cast(:code as text) is null or code = :code)
              and (cast(:after as uuid) is null or case_id > :after)
            group by case_id, case_number order by case_id limit :most
            """;

    /** @param code of the agency or platform; absent where the figure is of a kind of holder */
    record Sum(TimeHolder holder, @Nullable String code, long milliseconds, long cases) {}

    private final JdbcClient jdbc;

    AddingUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> sums(int generation, TimeSpentQuery asked, Reach reach, By by) {
        String select = switch (by) {
            case HOLDER -> BY_HOLDER;
            case AGENCY, PLATFORM -> BY_CODE;
        };
        return jdbc.sql(parts(generation) + select)
                .params(named(asked, reach))
                .param("kind", by == By.HOLDER ? null : by.code())
                .query((row, n) -> new Sum(
                        TimeHolder.valueOf(row.getString("holder").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("code"),
                        row.getLong("ms"),
                        row.getLong("cases")))
                .list();
    }

    long cases(int generation, TimeSpentQuery asked, Reach reach) {
        return jdbc.sql(parts(generation) + COUNT)
                .params(named(asked, reach))
                .query(Long.class)
                .single();
    }

    /** In the order of their ids, so that a page stays where it is while cases change. */
    List<OfCase> cases(int generation, TimeSpentQuery asked, Reach reach, Whose whose, @Nullable UUID after, int most) {
        return jdbc.sql(parts(generation) + CASES)
                .params(named(asked, reach))
                .param("kind", whose.holder().code())
                .param("code", whose.code())
                .param("after", after)
                .param("most", most)
                .query((row, n) -> {
                    String number = row.getString("case_number");
                    return new OfCase(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            number == null ? null : new CaseNumber(number),
                            row.getLong("ms"));
                })
                .list();
    }

    private static String parts(int generation) {
        return PARTS.formatted(TimedRows.STRETCHES.in(generation), TimedRows.CASES.in(generation));
    }

    private static Map<String, @Nullable Object> named(TimeSpentQuery asked, Reach reach) {
        Map<String, @Nullable Object> named = new TreeMap<>();
        named.put("from", asked.from());
        named.put("until", asked.until());
        named.put("everyCase", reach.all());
        named.put("keys", reach.anyOf().toArray(String[]::new));
        named.put("agency", asked.agency());
        named.put("platform", asked.platform());
        return named;
    }
}
