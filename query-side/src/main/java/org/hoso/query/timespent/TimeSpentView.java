package org.hoso.query.timespent;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Where the time went, as a view: one row a case and one a stretch of time, in PostgreSQL. */
@Component
final class TimeSpentView extends FoldedView<TimedCase, TimedRows> {
    TimeSpentView(ViewDatabase database) {
        super("timespent", TimedCase::after, new TimedRows(database), database.properties());
    }
}
