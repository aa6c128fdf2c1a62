package org.hoso.query.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hoso.query.removaltimes.RemovalTimesView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a scorecard is made of, counted over all cases by two queries, however many rows it has. */
@Component
class CardCounts {
    /** How long removals took, in seconds. @param notices that were measured */
    record Took(long notices, long median, long ninetieth) {}

    private static final String STANDS = "select %1$s as key, i.stand, count(*) as notices from %2$s i%3$s where "
            + CountingSql.HOLDS + " and %4$s group by 1, 2";

    private static final String TOOK = "select key, count(*) as notices,"
            + " percentile_disc(0.5) within group (order by took) as median,"
            + " percentile_disc(0.9) within group (order by took) as ninetieth"
            + " from (select %1$s as key,"
            + " greatest(0, floor(extract(epoch from t.removed_at - i.sent)))::bigint as took from %2$s i%3$s"
            + " join %5$s t on t.case_id = i.case_id and t.notice_id = i.notice_id"
            + " and t.since_position <= :position and (t.until_position is null or t.until_position > :position)"
            + " where i.stand = any(:removed) and " + CountingSql.HOLDS + " and %4$s) as removed group by key";

    private final JdbcClient jdbc;

    CardCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many notices of each row stand where. */
    Map<String, Map<Stand, Long>> stands(CardBy by, PermittedFigureQuery question) {
        Map<String, Map<Stand, Long>> rows = new HashMap<>();
        jdbc.sql(STANDS.formatted(by.key(), intervals(question), by.join(), narrowed(question)))
                .params(parameters(question))
                .query(row -> {
                    rows.computeIfAbsent(row.getString("key"), key -> new EnumMap<>(Stand.class))
                            .put(Stand.find(row.getString("stand")).orElseThrow(), row.getLong("notices"));
                });
        return rows;
    }

    /** How long the removals of each row took. @param times generation of {@link RemovalTimesView} */
    Map<String, Took> took(CardBy by, PermittedFigureQuery question, int times) {
        Map<String, @Nullable Object> parameters = parameters(question);
        parameters.put("removed", CardNumber.REMOVED.stream().map(Stand::code).toArray(String[]::new));
        Map<String, Took> rows = new HashMap<>();
        jdbc.sql(TOOK.formatted(
                        by.key(), intervals(question), by.join(), narrowed(question), RemovalTimesView.table(times)))
                .params(parameters)
                .query(row -> {
                    rows.put(
                            row.getString("key"),
                            new Took(row.getLong("notices"), row.getLong("median"), row.getLong("ninetieth")));
                });
        return rows;
    }

    private static String narrowed(PermittedFigureQuery question) {
        return CountingSql.agency(question.slice()) + " and " + CountingSql.slice(question.slice());
    }

    private static String intervals(PermittedFigureQuery question) {
        return NoticedRows.INTERVALS.in(question.generation());
    }

    private static Map<String, @Nullable Object> parameters(PermittedFigureQuery question) {
        Map<String, @Nullable Object> parameters = CountingSql.parameters(question.figure(), question.slice());
        parameters.put("position", question.position());
        return parameters;
    }
}
