package org.hoso.query.repeats;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repeated violations as a view: each case's strikes and measures, in PostgreSQL. */
@Component
final class RepeatView extends FoldedView<RepeatCase> {
    private final RepeatRows rows;

    @Autowired
    RepeatView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new GenerationTables(jdbc, RepeatRows.CASES, RepeatRows.STRIKES, RepeatRows.MEASURES),
                new RepeatRows(jdbc, operations, texts),
                properties);
    }

    private RepeatView(GenerationTables tables, RepeatRows rows, ViewProperties properties) {
        super("repeats", Home.POSTGRES, tables, RepeatCase::after, rows, properties);
        this.rows = rows;
    }

    RepeatRows rows() {
        return rows;
    }
}
