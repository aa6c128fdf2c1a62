package org.hoso.query.accountability;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Accountability as a view: one row a case and one a reign, in PostgreSQL. */
@Component
final class AccountabilityView extends FoldedView<AccountableCase, AccountableRows> {
    AccountabilityView(ViewDatabase database) {
        super("accountability", AccountableCase::after, new AccountableRows(database), database.properties());
    }
}
