package org.hoso.query.looks;

import java.util.List;
import org.hoso.access.AccessEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Who looked, as a view of the ledger: events of cases are none of its business. */
@Component
public final class LooksView extends TabledView {
    private final LookLines lines;

    LooksView(ViewDatabase database) {
        super("looks", database, LookLines.LINES.shape(), LookCounts.COUNTS.shape());
        this.lines = new LookLines(database);
    }

    LookLines lines() {
        return lines;
    }

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        List<LookLine> found = batch.stream()
                .filter(other -> other.event() instanceof AccessEvent)
                .map(other -> new LookLine(other.position(), other.ledgeredAt(), (AccessEvent) other.event()))
                .toList();
        if (!found.isEmpty()) lines.insert(generation, found);
    }
}
