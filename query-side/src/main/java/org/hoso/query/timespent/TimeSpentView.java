package org.hoso.query.timespent;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the time went, as a view: one row a case and one a stretch of time, in PostgreSQL. */
@Component
final class TimeSpentView extends FoldedView<TimedCase> {
    private final TimedRows rows;

    @Autowired
    TimeSpentView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new GenerationTables(jdbc, TimedRows.CASES, TimedRows.STRETCHES),
                new TimedRows(jdbc, operations, texts),
                properties);
    }

    private TimeSpentView(GenerationTables tables, TimedRows rows, ViewProperties properties) {
        super("timespent", Home.POSTGRES, tables, TimedCase::after, rows, properties);
        this.rows = rows;
    }

    TimedRows rows() {
        return rows;
    }
}
