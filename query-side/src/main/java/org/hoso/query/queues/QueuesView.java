package org.hoso.query.queues;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queues as a view: one row a case and, in each queue, one a stay, in PostgreSQL. */
@Component
final class QueuesView extends FoldedView<QueuedCase> {
    private final QueueRows rows;

    @Autowired
    QueuesView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new GenerationTables(
                        jdbc, QueueRows.CASES, QueueRows.LINES, QueueRows.PLACES, QueueRows.DUTIES, QueueRows.MATTERS),
                new QueueRows(jdbc, operations, texts),
                properties);
    }

    private QueuesView(GenerationTables tables, QueueRows rows, ViewProperties properties) {
        super("queues", Home.POSTGRES, tables, QueuedCase::after, rows, properties);
        this.rows = rows;
    }

    QueueRows rows() {
        return rows;
    }
}
