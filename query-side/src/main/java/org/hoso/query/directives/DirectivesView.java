package org.hoso.query.directives;

import java.util.List;
import org.hoso.law.Law;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Directives as a view, in PostgreSQL. */
@Component
final class DirectivesView implements View {
    private final GenerationTables tables;
    private final DirectedCases cases;
    private final FoldedRows<DirectedCase> folded;
    private final int mostHeld;

    DirectivesView(JdbcClient jdbc, JdbcOperations operations, Law law, ViewProperties properties) {
        this.tables = new GenerationTables(jdbc, DirectedCases.CASES, DirectedCases.DIRECTIVES);
        this.cases = new DirectedCases(jdbc, operations, law);
        this.folded = new FoldedRows<>(DirectedCase::after, cases);
        this.mostHeld = properties.rebuildHeld();
    }

    DirectedCases cases() {
        return cases;
    }

    @Override
    public String name() {
        return "directives";
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
