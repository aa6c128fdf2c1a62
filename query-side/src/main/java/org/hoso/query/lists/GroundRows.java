package org.hoso.query.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** What listings may rest on, case by case: a row only where an event changed it. */
final class GroundRows {
    /** A state of a case, from an event on. */
    private record Ground(LedgeredCaseEvent since, GroundState state) {}

    static final RowTable<Ground> GROUNDS = RowTable.<Ground>named("listing_ground")
            .key("case_id", ground -> ground.since().caseId())
            .key("known_from", ground -> ground.since().position())
            .fixed("ledgered_at", ground -> ground.since().ledgeredAt())
            .fixed("violation", ground -> ground.state().violation())
            .fixed("annulled", ground -> ground.state().annulled().toArray(UUID[]::new))
            .text("state", Ground::state, "case_id", "known_from")
            .once();

    private static final String NOW = """
            select case_id, known_from, state from %s where case_id = any(?) and known_to is null
            """;
    private static final String AT = """
            select case_id, known_from, state from %s
            where case_id = any(?) and known_from <= ? and (known_to is null or known_to > ?)
            """;
    private static final String END = "update %s set known_to = ? where case_id = ? and known_from = ?";

    private final ViewDatabase database;

    GroundRows(ViewDatabase database) {
        this.database = database;
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
        List<Ground> begun = new ArrayList<>();
        for (LedgeredCaseEvent event : telling) {
            UUID caseId = event.event().caseId().value();
            Known before = now.get(caseId);
            if (before != null && before.from() >= event.position()) continue;
            GroundState state = before == null ? GroundState.NONE : before.state();
            GroundState next = state.after(event.event());
            if (next == state) continue;
            if (before != null) ended.add(new Object[] {event.position(), caseId, before.from()});
            begun.add(new Ground(event, next));
            now.put(caseId, new Known(event.position(), next));
        }
        GROUNDS.write(database, generation, begun);
        database.operations().batchUpdate(END.formatted(table(generation)), ended);
    }

    /** As known at a place of the ledger; a case of which nothing was known by then is absent. */
    Map<CaseId, GroundState> at(int generation, Collection<CaseId> cases, long position) {
        if (cases.isEmpty()) return Map.of();
        Map<CaseId, GroundState> found = new HashMap<>();
        database.jdbc()
                .sql(AT.formatted(table(generation)))
                .params(cases.stream().map(CaseId::value).toArray(UUID[]::new), position, position)
                .query((row, n) -> Map.entry(new CaseId(row.getObject(1, UUID.class)), state(row, generation)))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private Map<UUID, Known> now(int generation, Set<UUID> cases) {
        Map<UUID, Known> now = new HashMap<>();
        database.jdbc()
                .sql(NOW.formatted(table(generation)))
                .param(cases.toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(row.getObject(1, UUID.class), new Known(row.getLong(2), state(row, generation))))
                .list()
                .forEach(one -> now.put(one.getKey(), one.getValue()));
        return now;
    }

    private GroundState state(ResultSet row, int generation) throws SQLException {
        return GROUNDS.read(GroundState.class, "state", database.texts(), row, generation);
    }

    static String table(int generation) {
        return GROUNDS.in(generation);
    }
}
