package org.hoso.query.publications;

import java.util.List;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** What was proposed and published, as a view of the ledger: events of cases are none of its business. */
@Component
final class PublicationsView extends TabledView {
    private final PublicationRows rows;

    PublicationsView(ViewDatabase database) {
        super("publications", database, PublicationRows.PUBLICATIONS.shape());
        this.rows = new PublicationRows(database);
    }

    PublicationRows rows() {
        return rows;
    }

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        rows.write(generation, batch);
    }
}
