package org.hoso.query.casefile;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** The case file as a view: one row a case, in PostgreSQL. */
@Component
final class CaseFileView extends FoldedView<CaseView, CaseViewRows> {
    CaseFileView(ViewDatabase database) {
        super("casefile", CaseView::after, new CaseViewRows(database), database.properties());
    }

    @Override
    protected boolean keepsEveryCase() {
        return true;
    }
}
