package org.hoso.query.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** What listings may rest on, case by case: a row only where an event changed it. */
final class GroundRows {
    /** A state of a case, from an event on and to the one that ended it. */
    private record Ground(
            CaseId caseId, long from, @Nullable Long to, Instant ledgeredAt, GroundState state) {
        Ground endedBy(long position) {
            return new Ground(caseId, from, position, ledgeredAt, state);
        }
    }

    static final RowTable<Ground> GROUNDS = RowTable.<Ground>named("listing_ground")
            .key("case_id", Ground::caseId)
            .key("known_from", Ground::from)
            .column(ListingRows.KNOWN_TO, Ground::to)
            .fixed("ledgered_at", Ground::ledgeredAt)
            .fixed("violation", ground -> ground.state().violation())
            .fixed("annulled", ground -> ground.state().annulled().toArray(UUID[]::new))
            .text("state", Ground::state, "case_id", "known_from")
            .until(ListingRows.KNOWN_TO);

    private static final String NOW = """
            select case_id, known_from, ledgered_at, state from %s where case_id = any(?) and known_to is null
            """;
    private static final String AT = """
            select case_id, known_from, state from %s
            where case_id = any(?) and known_from <= ? and (known_to is null or known_to > ?)
            """;

    private final ViewDatabase database;

    GroundRows(ViewDatabase database) {
        this.database = database;
    }

    void write(int generation, List<LedgeredCaseEvent> batch) {
        List<LedgeredCaseEvent> telling = batch.stream()
                .filter(event -> GroundState.isToldBy(event.event()))
                .toList();
        if (telling.isEmpty()) return;
        Map<CaseId, Ground> now =
                now(generation, telling.stream().map(LedgeredCaseEvent::caseId).collect(Collectors.toSet()));
        Map<Long, Ground> written = new LinkedHashMap<>();
        for (LedgeredCaseEvent event : telling) {
            Ground before = now.get(event.caseId());
            if (before != null && before.from() >= event.position()) continue;
            GroundState state = before == null ? GroundState.NONE : before.state();
            Ground next =
                    new Ground(event.caseId(), event.position(), null, event.ledgeredAt(), state.after(event.event()));
            if (next.state() == state) continue;
            if (before != null) written.put(before.from(), before.endedBy(event.position()));
            written.put(next.from(), next);
            now.put(event.caseId(), next);
        }
        GROUNDS.write(database, generation, List.copyOf(written.values()));
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

    private Map<CaseId, Ground> now(int generation, Set<CaseId> cases) {
        Map<CaseId, Ground> now = new HashMap<>();
        database.jdbc()
                .sql(NOW.formatted(table(generation)))
                .param(CaseTables.ids(cases))
                .query((row, n) -> new Ground(
                        new CaseId(row.getObject(1, UUID.class)),
                        row.getLong(2),
                        null,
                        row.getTimestamp(3).toInstant(),
                        state(row, generation)))
                .list()
                .forEach(one -> now.put(one.caseId(), one));
        return now;
    }

    private GroundState state(ResultSet row, int generation) throws SQLException {
        return GROUNDS.read(GroundState.class, "state", database.texts(), row, generation);
    }

    static String table(int generation) {
        return GROUNDS.in(generation);
    }
}
