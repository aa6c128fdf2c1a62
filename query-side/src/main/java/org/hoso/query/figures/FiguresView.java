package org.hoso.query.figures;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How every notice counted when, as a view: one row an interval, in PostgreSQL. */
@Component
public final class FiguresView extends FoldedView<NoticedCase> {
    @Autowired
    FiguresView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        super(
                "figures",
                Home.POSTGRES,
                new GenerationTables(jdbc, NoticedRows.INTERVALS, NoticedRows.CASES),
                NoticedCase::after,
                new NoticedRows(jdbc, operations, texts),
                properties);
    }
}
