package org.hoso.query.figures;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** How every notice counted when, as a view: one row an interval, in PostgreSQL. */
@Component
public final class FiguresView extends FoldedView<NoticedCase, NoticedRows> {
    FiguresView(ViewDatabase database) {
        super("figures", NoticedCase::after, new NoticedRows(database), database.properties());
    }
}
