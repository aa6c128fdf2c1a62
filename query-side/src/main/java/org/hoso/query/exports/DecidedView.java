package org.hoso.query.exports;

import java.util.List;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions by their days as a view, in PostgreSQL; cases without a decision or correction have no row. */
@Component
final class DecidedView extends FoldedView<DecidedCase> {
    private final DecidedRows rows;

    @Autowired
    DecidedView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new GenerationTables(jdbc, DecidedRows.CASES, DecidedRows.DAYS, DecidedRows.CORRECTIONS),
                new DecidedRows(jdbc, operations, texts),
                properties);
    }

    private DecidedView(GenerationTables tables, DecidedRows rows, ViewProperties properties) {
        super("decided", Home.POSTGRES, tables, DecidedCase::after, rows, properties);
        this.rows = rows;
    }

    DecidedRows rows() {
        return rows;
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        super.write(generation, concerning(batch));
    }

    @Override
    public Filling fill(int generation) {
        Filling all = super.fill(generation);
        return new Filling() {
            @Override
            public void add(List<LedgeredCaseEvent> batch) {
                all.add(concerning(batch));
            }

            @Override
            public void close() {
                all.close();
            }
        };
    }

    private static List<LedgeredCaseEvent> concerning(List<LedgeredCaseEvent> batch) {
        return batch.stream().filter(DecidedCase::concerns).toList();
    }
}
