package org.hoso.query.whatif;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Every clock from start to answer as a view: one row a clock, in PostgreSQL. */
@Component
final class ClockSpansView extends FoldedView<ClockedCase, ClockSpans> {
    ClockSpansView(ViewDatabase database) {
        super("clockspans", ClockedCase::after, new ClockSpans(database), database.properties());
    }
}
