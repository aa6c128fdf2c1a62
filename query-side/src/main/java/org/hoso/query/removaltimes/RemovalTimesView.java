package org.hoso.query.removaltimes;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** When notices were met, as a view: one row a span, in PostgreSQL. */
@Component
public final class RemovalTimesView extends FoldedView<TimedNotices, TimedNoticeRows> {
    RemovalTimesView(ViewDatabase database) {
        super("removal-times", TimedNotices::after, new TimedNoticeRows(database), database.properties());
    }

    /** The table with the columns {@code case_id, notice_id, removed_at, since_position, until_position}. */
    public static String table(int generation) {
        return TimedNoticeRows.TIMES.in(generation);
    }
}
