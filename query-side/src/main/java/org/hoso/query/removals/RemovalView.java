package org.hoso.query.removals;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** The removal ledger as a view, in PostgreSQL. */
@Component
final class RemovalView extends FoldedView<LedgerCase, LedgerRows> {
    RemovalView(ViewDatabase database) {
        super("removals", LedgerCase::after, new LedgerRows(database), database.properties());
    }
}
