package org.hoso.query.looks;

import java.util.List;
import org.hoso.access.AccessEvent;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked, as a view of the ledger: events of cases are none of its business. */
@Component
public final class LooksView extends TabledView {
    private final LookLines lines;

    LooksView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        super("looks", new GenerationTables(jdbc, LookLines.SHAPE, LookCounts.SHAPE));
        this.lines = new LookLines(jdbc, operations, texts);
    }

    LookLines lines() {
        return lines;
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {}

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        List<LookLine> found = batch.stream()
                .filter(other -> other.event() instanceof AccessEvent)
                .map(other -> new LookLine(other.position(), other.ledgeredAt(), (AccessEvent) other.event()))
                .toList();
        if (!found.isEmpty()) lines.insert(generation, found);
    }
}
