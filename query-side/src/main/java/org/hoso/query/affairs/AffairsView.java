package org.hoso.query.affairs;

import java.util.List;
import java.util.UUID;
import org.hoso.affairs.AffairsEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** What was said of affairs, as a view of the ledger: events of cases are none of its business. */
@Component
final class AffairsView extends TabledView {
    private static final RowTable<LedgeredOther> LINES = RowTable.<LedgeredOther>named("affair_line")
            .key("affair_id", LedgeredOther::stream)
            .key("version", LedgeredOther::version)
            .fixed("position", LedgeredOther::position)
            .event(LedgeredOther::event, "affair_id", "version", RowTable.STORED_NAME)
            .once();

    private final ViewDatabase database;

    AffairsView(ViewDatabase database) {
        super("affairs", database, LINES.shape());
        this.database = database;
    }

    /** Of one affair, up to a place of the ledger, in their order. */
    List<AffairsEvent> of(int generation, UUID affairId, long position) {
        return database.jdbc()
                .sql("select affair_id, stored_name, version, payload from " + LINES.in(generation)
                        + " where affair_id = ? and position <= ? order by version")
                .params(affairId, position)
                .query((row, n) -> LINES.event(AffairsEvent.class, database.texts(), row, generation))
                .list();
    }

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        LINES.write(
                database,
                generation,
                batch.stream()
                        .filter(other -> other.event() instanceof AffairsEvent)
                        .toList());
    }
}
