package org.hoso.query.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.access.AccessEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines in PostgreSQL. */
final class LookLines {
    static final String SHAPE = "look_line";
    private static final String INSERT = """
            insert into %s (position, ledgered_at, stored_name, at, officer, agency, case_id, glass_id, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_CASE = """
            select position, ledgered_at, stored_name, payload from %s where case_id = ? and at <= ?
            order by at desc, position desc limit ?
            """;
    private static final String BROKEN = """
            select position, ledgered_at, stored_name, payload from %s
            where stored_name = 'access.glass-broken' and position < :before and (:officer::text is null or officer = :officer)
            order by position desc limit :most
            """;
    private static final String UNDER = """
            select glass_id, count(*) from %s where glass_id = any(?) and stored_name <> 'access.glass-broken' group by glass_id
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    LookLines(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    void insert(int generation, List<LookLine> lines) {
        operations.batchUpdate(
                INSERT.formatted(GenerationTables.name(SHAPE, generation)),
                lines.stream().map(LookLines::columns).toList());
    }

    /** Looks at a case up to an instant, the last first. */
    List<LookLine> ofCase(int generation, CaseId caseId, Instant until, int most) {
        return jdbc.sql(OF_CASE.formatted(GenerationTables.name(SHAPE, generation)))
                .params(caseId.value(), utc(until), most)
                .query((row, n) -> line(row))
                .list();
    }

    /** Broken glasses before a place of the ledger, the last first. @param officer who broke them; absent for everybody */
    List<LookLine> broken(int generation, long before, @Nullable String officer, int most) {
        return jdbc.sql(BROKEN.formatted(GenerationTables.name(SHAPE, generation)))
                .param("before", before)
                .param("officer", officer)
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    /** How many looks there were under each of these glasses; one under which nobody looked is absent. */
    Map<UUID, Long> under(int generation, Set<UUID> glasses) {
        return jdbc
                .sql(UNDER.formatted(GenerationTables.name(SHAPE, generation)))
                .param(glasses.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Object[] columns(LookLine line) {
        AccessEvent event = line.event();
        CaseId caseId = line.caseId();
        return new @Nullable Object[] {
            line.position(),
            utc(line.ledgeredAt()),
            StoredNames.of(event.getClass()),
            utc(event.at()),
            event.by().officer(),
            event.by().agency(),
            caseId == null ? null : caseId.value(),
            line.glassId(),
            CaseJson.stored().writeValueAsString(event)
        };
    }

    private static LookLine line(ResultSet row) throws SQLException {
        String name = row.getString("stored_name");
        Class<? extends AccessEvent> type = StoredNames.event(name)
                .orElseThrow(() -> new IllegalStateException("the view holds an unknown event " + name))
                .asSubclass(AccessEvent.class);
        return new LookLine(
                row.getLong("position"),
                row.getObject("ledgered_at", OffsetDateTime.class).toInstant(),
                CaseJson.stored().readValue(row.getString("payload"), type));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
