package org.hoso.query.whatif;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every clock from start to answer as a view: one row a clock, in PostgreSQL. */
@Component
final class ClockSpansView extends FoldedView<ClockedCase> {
    @Autowired
    ClockSpansView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        super(
                "clockspans",
                Home.POSTGRES,
                new GenerationTables(jdbc, ClockSpans.SPAN, ClockSpans.CASE),
                ClockedCase::after,
                new ClockSpans(jdbc, operations, texts),
                properties);
    }
}
