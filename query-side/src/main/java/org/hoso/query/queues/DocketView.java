package org.hoso.query.queues;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals over all cases as a view of its own, so that it is built from the beginning where the queues are there already. */
@Component
final class DocketView extends FoldedView<DocketedCase> {
    DocketView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        super(
                "appeals",
                Home.POSTGRES,
                new GenerationTables(jdbc, DocketRows.CASES, DocketRows.LINES),
                DocketedCase::after,
                new DocketRows(jdbc, operations, texts),
                properties);
    }
}
