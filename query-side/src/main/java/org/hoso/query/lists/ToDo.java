package org.hoso.query.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries as they stand that somebody must look at. */
@Component
final class ToDo {
    private static final String PAGE = """
            select listing_id, known_from, state, fell from (
                select l.*, l.case_id is not null and case when l.decision_id is null
                        then not coalesce(g.violation, false)
                        else coalesce(l.decision_id = any(g.annulled), false) end as fell
                from %s l left join %s g on g.case_id = l.case_id and g.known_to is null
                where l.known_to is null and l.removed_day is null and (l.until_day is null or l.until_day >= :today)
                  and l.listing_id > :after) one
            where not published or contested or review_day < :today or fell
            order by listing_id limit :limit
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    ToDo(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** @param fell whether what it rests on is no longer there */
    record Found(ListingState state, boolean fell) {}

    List<Found> page(int generation, LocalDate today, @Nullable UUID after, int limit) {
        return jdbc.sql(PAGE.formatted(ListingRows.table(generation), GroundRows.table(generation)))
                .param("today", today)
                .param("after", Objects.requireNonNullElse(after, new UUID(0, 0)))
                .param("limit", limit)
                .query((row, n) -> new Found(ListingRows.state(texts, row, generation), row.getBoolean("fell")))
                .list();
    }
}
