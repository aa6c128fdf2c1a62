package org.hoso.query.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What listings may rest on, case by case: a row only where an event changed it. */
final class GroundRows {
    static final String SHAPE = "listing_ground";
    private static final String NOW = """
            select case_id, known_from, state from %s where case_id = any(?) and known_to is null
            """;
    private static final String AT = """
            select case_id, known_from, state from %s
            where case_id = any(?) and known_from <= ? and (known_to is null or known_to > ?)
            """;
    private static final String END = "update %s set known_to = ? where case_id = ? and known_from = ?";
    private static final String INSERT = """
            insert into %s (case_id, known_from, ledgered_at, violation, annulled, state)
            values (?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    GroundRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.operations = operations;
    }

    private record Known(long from, GroundState state) {}

    void write(int generation, List<LedgeredCaseEvent> batch) {
        List<LedgeredCaseEvent> telling = batch.stream()
                .filter(event -> GroundState.isToldBy(event.event()))
                .toList();
        if (telling.isEmpty()) return;
        Map<UUID, Known> now = now(
                generation,
                telling.stream().map(event -> event.event().caseId().value()).collect(Collectors.toSet()));
        List<Object[]> ended = new ArrayList<>();
        List<Object[]> begun = new ArrayList<>();
        for (LedgeredCaseEvent event : telling) {
            UUID caseId = event.event().caseId().value();
            Known before = now.get(caseId);
            if (before != null && before.from() >= event.position()) continue;
            GroundState state = before == null ? GroundState.NONE : before.state();
            GroundState next = state.after(event.event());
            if (next == state) continue;
            if (before != null) ended.add(new Object[] {event.position(), caseId, before.from()});
            begun.add(columns(caseId, event, next));
            now.put(caseId, new Known(event.position(), next));
        }
        operations.batchUpdate(INSERT.formatted(table(generation)), begun);
        operations.batchUpdate(END.formatted(table(generation)), ended);
    }

    /** As known at a place of the ledger; a case of which nothing was known by then is absent. */
    Map<CaseId, GroundState> at(int generation, Collection<CaseId> cases, long position) {
        if (cases.isEmpty()) return Map.of();
        Map<CaseId, GroundState> found = new HashMap<>();
        jdbc.sql(AT.formatted(table(generation)))
                .params(cases.stream().map(CaseId::value).toArray(UUID[]::new), position, position)
                .query((row, n) -> Map.entry(new CaseId(row.getObject(1, UUID.class)), state(row, generation)))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private Map<UUID, Known> now(int generation, Set<UUID> cases) {
        Map<UUID, Known> now = new HashMap<>();
        jdbc.sql(NOW.formatted(table(generation)))
                .param(cases.toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(row.getObject(1, UUID.class), new Known(row.getLong(2), state(row, generation))))
                .list()
                .forEach(one -> now.put(one.getKey(), one.getValue()));
        return now;
    }

    private Object[] columns(UUID caseId, LedgeredCaseEvent event, GroundState state) {
        return new Object[] {
            caseId,
            event.position(),
            OffsetDateTime.ofInstant(event.ledgeredAt(), ZoneOffset.UTC),
            state.violation(),
            state.annulled().toArray(UUID[]::new),
            texts.write(state, SHAPE, caseId, event.position())
        };
    }

    private GroundState state(ResultSet row, int generation) throws SQLException {
        return texts.read(
                GroundState.class, row.getString(3), SHAPE, generation, row.getObject(1, UUID.class), row.getLong(2));
    }

    static String table(int generation) {
        return GenerationTables.name(SHAPE, generation);
    }
}
