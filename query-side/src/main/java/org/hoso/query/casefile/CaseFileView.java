package org.hoso.query.casefile;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case file as a view: one row a case, in PostgreSQL. */
@Component
final class CaseFileView extends FoldedView<CaseView> {
    private final CaseViewRows rows;

    @Autowired
    CaseFileView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(new GenerationTables(jdbc, CaseViewRows.SHAPE), new CaseViewRows(jdbc, operations, texts), properties);
    }

    private CaseFileView(GenerationTables tables, CaseViewRows rows, ViewProperties properties) {
        super("casefile", Home.POSTGRES, tables, CaseView::after, rows, properties);
        this.rows = rows;
    }

    CaseViewRows rows() {
        return rows;
    }

    @Override
    protected boolean keepsEveryCase() {
        return true;
    }
}
