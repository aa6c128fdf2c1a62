package org.hoso.query.removals;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The removal ledger as a view, in PostgreSQL. */
@Component
final class RemovalView extends FoldedView<LedgerCase> {
    private final LedgerRows rows;

    @Autowired
    RemovalView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new GenerationTables(jdbc, LedgerRows.CASES, LedgerRows.MARKS),
                new LedgerRows(jdbc, operations, texts),
                properties);
    }

    private RemovalView(GenerationTables tables, LedgerRows rows, ViewProperties properties) {
        super("removals", Home.POSTGRES, tables, LedgerCase::after, rows, properties);
        this.rows = rows;
    }

    LedgerRows rows() {
        return rows;
    }
}
