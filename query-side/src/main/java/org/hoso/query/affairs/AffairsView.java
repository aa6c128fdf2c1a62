package org.hoso.query.affairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.wire.StoredNames;
import org.springframework.stereotype.Component;

/** What was said of affairs, as a view of the ledger: events of cases are none of its business. */
@Component
final class AffairsView extends TabledView {
    private static final RowTable<LedgeredOther> LINES = RowTable.<LedgeredOther>named("affair_line")
            .key("affair_id", LedgeredOther::stream)
            .key("version", LedgeredOther::version)
            .fixed("position", LedgeredOther::position)
            .fixed("stored_name", other -> StoredNames.of(other.event().getClass()))
            .text("payload", LedgeredOther::event, "affair_id", "version", "stored_name")
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
                .query((row, n) -> event(row, generation))
                .list();
    }

    private AffairsEvent event(ResultSet row, int generation) throws SQLException {
        Class<? extends Happening> type =
                StoredNames.event(row.getString("stored_name")).orElseThrow();
        return (AffairsEvent) LINES.read(type, "payload", database.texts(), row, generation);
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
