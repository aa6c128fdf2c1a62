package org.hoso.query.directives;

import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Directives as a view, in PostgreSQL. */
@Component
final class DirectivesView extends FoldedView<DirectedCase> {
    private final DirectedCases cases;

    @Autowired
    DirectivesView(
            JdbcClient jdbc,
            JdbcOperations operations,
            Supplier<Law> law,
            VouchedTexts texts,
            ViewProperties properties) {
        this(
                new GenerationTables(jdbc, DirectedCases.CASES, DirectedCases.DIRECTIVES),
                new DirectedCases(jdbc, operations, texts, law),
                properties);
    }

    private DirectivesView(GenerationTables tables, DirectedCases cases, ViewProperties properties) {
        super("directives", Home.POSTGRES, tables, DirectedCase::after, cases, properties);
        this.cases = cases;
    }

    DirectedCases cases() {
        return cases;
    }
}
