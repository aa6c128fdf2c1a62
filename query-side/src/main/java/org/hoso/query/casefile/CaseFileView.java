package org.hoso.query.casefile;

import java.util.List;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case file as a view: one row a case, in PostgreSQL. */
@Component
final class CaseFileView implements View {
    private final GenerationTables tables;
    private final CaseViewRows rows;
    private final FoldedRows<CaseView> folded;
    private final int mostHeld;

    CaseFileView(JdbcClient jdbc, JdbcOperations operations, ViewProperties properties) {
        this.tables = new GenerationTables(jdbc, CaseViewRows.SHAPE);
        this.rows = new CaseViewRows(jdbc, operations);
        this.folded = new FoldedRows<>(CaseView::after, rows);
        this.mostHeld = properties.rebuildHeld();
    }

    CaseViewRows rows() {
        return rows;
    }

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public Home home() {
        return Home.POSTGRES;
    }

    @Override
    public void create(int generation) {
        tables.create(generation);
    }

    @Override
    public void drop(int generation) {
        tables.drop(generation);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        folded.write(generation, batch);
    }

    @Override
    public Filling fill(int generation) {
        return folded.fill(generation, mostHeld);
    }
}
