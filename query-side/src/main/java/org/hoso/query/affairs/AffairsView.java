package org.hoso.query.affairs;

import java.util.List;
import java.util.UUID;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of affairs, as a view of the ledger: events of cases are none of its business. */
@Component
final class AffairsView extends TabledView {
    private static final String SHAPE = "affair_line";
    private static final String INSERT = """
            insert into %s (affair_id, version, position, stored_name, payload) values (?, ?, ?, ?, ?::json)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    AffairsView(JdbcClient jdbc, JdbcOperations operations) {
        super("affairs", new GenerationTables(jdbc, SHAPE));
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /** Of one affair, up to a place of the ledger, in their order. */
    List<AffairsEvent> of(int generation, UUID affairId, long position) {
        return jdbc.sql("select stored_name, payload from " + GenerationTables.name(SHAPE, generation)
                        + " where affair_id = ? and position <= ? order by version")
                .params(affairId, position)
                .query((row, n) -> event(row.getString(1), row.getString(2)))
                .list();
    }

    private static AffairsEvent event(String storedName, String payload) {
        Class<? extends Happening> type = StoredNames.event(storedName).orElseThrow();
        return (AffairsEvent) CaseJson.stored().readValue(payload, type);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {}

    @Override
    public void writeOthers(int generation, List<LedgeredOther> batch) {
        List<Object[]> rows = batch.stream()
                .filter(other -> other.event() instanceof AffairsEvent)
                .map(other -> new Object[] {
                    other.stream(),
                    other.version(),
                    other.position(),
                    StoredNames.of(other.event().getClass()),
                    CaseJson.stored().writeValueAsString(other.event())
                })
                .toList();
        if (!rows.isEmpty()) operations.batchUpdate(INSERT.formatted(GenerationTables.name(SHAPE, generation)), rows);
    }
}
