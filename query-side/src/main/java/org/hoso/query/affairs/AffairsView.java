package org.hoso.query.affairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.TabledView;
import org.hoso.query.viewing.VouchedTexts;
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
    private final VouchedTexts texts;

    AffairsView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        super("affairs", new GenerationTables(jdbc, SHAPE));
        this.jdbc = jdbc;
        this.operations = operations;
        this.texts = texts;
    }

    /** Of one affair, up to a place of the ledger, in their order. */
    List<AffairsEvent> of(int generation, UUID affairId, long position) {
        return jdbc.sql("select stored_name, version, payload from " + GenerationTables.name(SHAPE, generation)
                        + " where affair_id = ? and position <= ? order by version")
                .params(affairId, position)
                .query((row, n) -> event(row, affairId, generation))
                .list();
    }

    private AffairsEvent event(ResultSet row, UUID affairId, int generation) throws SQLException {
        String storedName = row.getString(1);
        Class<? extends Happening> type = StoredNames.event(storedName).orElseThrow();
        return (AffairsEvent)
                texts.read(type, row.getString(3), SHAPE, generation, affairId, row.getLong(2), storedName);
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
                    texts.write(
                            other.event(),
                            SHAPE,
                            other.stream(),
                            other.version(),
                            StoredNames.of(other.event().getClass()))
                })
                .toList();
        if (!rows.isEmpty()) operations.batchUpdate(INSERT.formatted(GenerationTables.name(SHAPE, generation)), rows);
    }
}
