package org.hoso.query.repeats;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Repeated violations as a view: each case's strikes and measures, in PostgreSQL. */
@Component
final class RepeatView extends FoldedView<RepeatCase, RepeatRows> {
    RepeatView(ViewDatabase database) {
        super("repeats", RepeatCase::after, new RepeatRows(database), database.properties());
    }
}
