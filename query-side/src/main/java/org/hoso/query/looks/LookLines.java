package org.hoso.query.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.access.AccessEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.problems.ViewRowAltered;
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
    private static final String OF_CASE =
            "select position, ledgered_at, stored_name, payload from %s where case_id = ? order by at desc, position desc";
    private static final String BROKEN = """
            select position, ledgered_at, stored_name, payload from %s
            where stored_name = 'access.glass-broken' and position < :before and (:officer::text is null or officer = :officer)
            order by position desc limit :most
            """;
    private static final String ALL_BROKEN = "select count(*) from %s where stored_name = 'access.glass-broken'";

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;
    private final LookCounts counts;

    LookLines(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.texts = texts;
        this.counts = new LookCounts(jdbc, operations, texts);
    }

    void insert(int generation, List<LookLine> lines) {
        operations.batchUpdate(
                INSERT.formatted(GenerationTables.name(SHAPE, generation)),
                lines.stream().map(this::columns).toList());
        counts.add(generation, lines);
    }

    /**
     * Looks at a case up to an instant, the last first. All of the case are read, for one that was taken away is known by their number.
     *
     * @throws ViewRowAltered where one is missing, or another than was written
     */
    List<LookLine> ofCase(int generation, CaseId caseId, Instant until, int most) {
        // Asked first: a look that comes meanwhile is one more, and none is missing.
        long least = counts.of(generation, caseId.value());
        List<LookLine> all = jdbc.sql(OF_CASE.formatted(GenerationTables.name(SHAPE, generation)))
                .param(caseId.value())
                .query((row, n) -> line(row, generation))
                .list();
        boolean own = all.stream().allMatch(line -> caseId.equals(line.caseId()));
        if (!own || all.size() < least) throw texts.altered(SHAPE, generation, caseId, "looks are missing");
        return all.stream()
                .filter(line -> !line.event().at().isAfter(until))
                .limit(most)
                .toList();
    }

    /** Broken glasses before a place of the ledger, the last first. @param officer who broke them; absent for everybody */
    List<LookLine> broken(int generation, long before, @Nullable String officer, int most) {
        long least = counts.of(generation, LookCounts.BROKEN);
        long all = jdbc.sql(ALL_BROKEN.formatted(GenerationTables.name(SHAPE, generation)))
                .query(Long.class)
                .single();
        if (all < least) throw texts.altered(SHAPE, generation, "broken glasses are missing");
        return jdbc.sql(BROKEN.formatted(GenerationTables.name(SHAPE, generation)))
                .param("before", before)
                .param("officer", officer)
                .param("most", most)
                .query((row, n) -> line(row, generation))
                .list();
    }

    /** How many looks there were under each of these glasses; one under which nobody looked is absent. */
    Map<UUID, Long> under(int generation, Set<UUID> glasses) {
        return counts.of(generation, glasses);
    }

    private @Nullable Object[] columns(LookLine line) {
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
            texts.write(event, SHAPE, row(line.position(), line.ledgeredAt(), StoredNames.of(event.getClass())))
        };
    }

    /** What a line lies under. PostgreSQL keeps microseconds. */
    private static Object[] row(long position, Instant ledgeredAt, String storedName) {
        return new Object[] {position, ledgeredAt.truncatedTo(ChronoUnit.MICROS), storedName};
    }

    private LookLine line(ResultSet row, int generation) throws SQLException {
        String name = row.getString("stored_name");
        Class<? extends AccessEvent> type = StoredNames.event(name)
                .orElseThrow(() -> new IllegalStateException("the view holds an unknown event " + name))
                .asSubclass(AccessEvent.class);
        long position = row.getLong("position");
        Instant ledgeredAt = row.getObject("ledgered_at", OffsetDateTime.class).toInstant();
        return new LookLine(
                position,
                ledgeredAt,
                texts.read(type, row.getString("payload"), SHAPE, generation, row(position, ledgeredAt, name)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
