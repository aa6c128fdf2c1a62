package org.hoso.query.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which case a decision stands in, by the day it was made: an index beside the case files of the same generation. */
final class DecisionRows {
    static final String SHAPE = "case_decision";

    private static final String SAVE = """
            insert into %s as old (decision_id, case_id, version, decided_at, access) values (?, ?, ?, ?, ?)
            on conflict (decision_id, case_id) do update set version = excluded.version, access = excluded.access
            where old.version < excluded.version
            """;
    private static final String FIND = """
            select decision_id, decided_at, document from %s join %s using (case_id)
            where decided_at >= ? and decided_at < ? and (decided_at, decision_id) > (?, ?)
                and (? or access && ?::text[])
            order by decided_at, decision_id limit ?
            """;

    /** A decision with the whole file of its case. */
    record Found(UUID decisionId, Instant at, CaseView file) {}

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    DecisionRows(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    void save(int generation, Collection<CaseView> views) {
        List<Object[]> rows = views.stream().flatMap(DecisionRows::rows).toList();
        if (!rows.isEmpty()) operations.batchUpdate(SAVE.formatted(GenerationTables.name(SHAPE, generation)), rows);
    }

    private static Stream<Object[]> rows(CaseView view) {
        if (view.sanctions().decisions().isEmpty()) return Stream.of();
        String[] keys = AccessKeys.of(view.access()).toArray(String[]::new);
        return view.sanctions().decisions().stream().map(decision -> new Object[] {
            decision.decisionId(), view.caseId().value(), view.version(), Timestamp.from(decision.at()), keys
        });
    }

    /** The next decisions that the reader reaches, in the order they were made. */
    List<Found> next(int generation, Reach reach, DecidedCases.From from, Instant until, int most) {
        List<Object> values = new ArrayList<>(List.of(
                Timestamp.from(from.start()), Timestamp.from(until), Timestamp.from(from.at()), from.decisionId()));
        values.addAll(List.of(reach.all(), reach.anyOf().toArray(String[]::new), most));
        return jdbc.sql(FIND.formatted(
                        GenerationTables.name(SHAPE, generation),
                        GenerationTables.name(CaseViewRows.SHAPE, generation)))
                .params(values)
                .query((row, n) -> new Found(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        CaseJson.stored().readValue(row.getString(3), CaseView.class)))
                .list();
    }
}
