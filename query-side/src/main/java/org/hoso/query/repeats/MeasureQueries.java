package org.hoso.query.repeats;

import java.util.List;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the measures. */
final class MeasureQueries {
    /**
     * In force, and without a ground in its own case or with a strike in its window that was taken away: nothing else can be
     * orphaned.
     */
    private static final String DOUBTFUL = """
            select measure.case_id, known.case_number, known.access, measure.measure as what
            from %s measure join %s known using (case_id)
            where not measure.over and (measure.windowed or measure.lost_position is not null)
            and measure.made_position > :after
            and (measure.lost_position is not null or exists (
                select from %s strike
                where strike.holder = any(measure.holders) and strike.until_position is not null
                and strike.act_day between measure.day - :longest::int and measure.day))
            order by measure.made_position limit :limit
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    MeasureQueries(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** @param longest days that the longest window looks back */
    List<StoredRepeat<Measure>> doubtful(int generation, long after, int longest, int limit) {
        return jdbc.sql(DOUBTFUL.formatted(
                        RepeatRows.MEASURES.in(generation),
                        RepeatRows.CASES.in(generation),
                        RepeatRows.STRIKES.in(generation)))
                .param("after", after)
                .param("longest", longest)
                .param("limit", limit)
                .query((row, n) ->
                        FoundRows.read(row, Measure.class, texts, RepeatRows.MEASURES, "measure", generation))
                .list();
    }
}
