package org.hoso.query.removaltimes;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When notices were met, as a view: one row a span, in PostgreSQL. */
@Component
public final class RemovalTimesView extends FoldedView<TimedNotices> {
    @Autowired
    RemovalTimesView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        super(
                "removal-times",
                Home.POSTGRES,
                new GenerationTables(jdbc, TimedNoticeRows.CASES, TimedNoticeRows.TIMES),
                TimedNotices::after,
                new TimedNoticeRows(jdbc, operations, texts),
                properties);
    }

    /** The table with the columns {@code case_id, notice_id, removed_at, since_position, until_position}. */
    public static String table(int generation) {
        return GenerationTables.name(TimedNoticeRows.TIMES, generation);
    }
}
