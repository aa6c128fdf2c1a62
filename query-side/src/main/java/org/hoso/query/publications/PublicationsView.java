package org.hoso.query.publications;

import java.util.List;
import org.hoso.publications.PublicationEvent;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was proposed and published, as a view of the ledger: events of cases are none of its business. */
@Component
final class PublicationsView extends TabledView {
    private final PublicationRows rows;

    PublicationsView(JdbcClient jdbc, VouchedTexts texts) {
        super("publications", new GenerationTables(jdbc, PublicationRows.SHAPE));
        this.rows = new PublicationRows(jdbc, texts);
    }

    PublicationRows rows() {
        return rows;
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {}

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        for (LedgeredOther other : batch)
            if (other.event() instanceof PublicationEvent event) rows.write(generation, other, event);
    }
}
