package org.hoso.query.casefile;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case file as a view: one row a case, in PostgreSQL, and an index of its decisions. */
@Component
final class CaseFileView extends FoldedView<CaseView> {
    private final CaseViewRows rows;
    private final DecisionRows decisions;

    @Autowired
    CaseFileView(JdbcClient jdbc, JdbcOperations operations, ViewProperties properties) {
        this(
                new GenerationTables(jdbc, CaseViewRows.SHAPE, DecisionRows.SHAPE),
                new CaseViewRows(jdbc, operations, new DecisionRows(jdbc, operations)),
                properties);
    }

    private CaseFileView(GenerationTables tables, CaseViewRows rows, ViewProperties properties) {
        super("casefile", Home.POSTGRES, tables, CaseView::after, rows, properties);
        this.rows = rows;
        this.decisions = rows.decisions();
    }

    CaseViewRows rows() {
        return rows;
    }

    DecisionRows decisions() {
        return decisions;
    }
}
