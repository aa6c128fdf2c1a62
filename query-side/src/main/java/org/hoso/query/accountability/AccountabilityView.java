package org.hoso.query.accountability;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accountability as a view: one row a case and one a reign, in PostgreSQL. */
@Component
final class AccountabilityView extends FoldedView<AccountableCase> {
    private final AccountableRows rows;

    @Autowired
    AccountabilityView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new GenerationTables(jdbc, AccountableRows.CASES, AccountableRows.REIGNS),
                new AccountableRows(jdbc, operations, texts),
                properties);
    }

    private AccountabilityView(GenerationTables tables, AccountableRows rows, ViewProperties properties) {
        super("accountability", Home.POSTGRES, tables, AccountableCase::after, rows, properties);
        this.rows = rows;
    }

    AccountableRows rows() {
        return rows;
    }
}
