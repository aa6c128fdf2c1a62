package org.hoso.query.queues;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.stays.Stays;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: one row a case to fold on from, and in each queue one row a stay, which changes once at most: when it ends. */
final class QueueRows implements CaseRows<QueuedCase> {
    static final String CASES = "queue_case";
    static final String LINES = "queue_line";
    static final String DUTIES = "queue_duty";
    static final String MATTERS = "queue_matter";
    static final String PLACES = "queue_place";
    /** Stands for an end that has not come, and for a day that never comes: greater than any. */
    static final long NEVER = Long.MAX_VALUE;

    private static final String ENDS = """
            do update set until_position = excluded.until_position, document = excluded.document
            where old.until_position <> excluded.until_position
            """;
    private static final String SAVE_LINE = """
            insert into %s as old (case_id, from_position, until_position, due_ms, agencies, open, platforms, document)
            values (?, ?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, from_position)
            """ + ENDS;
    private static final String SAVE_DUTY = """
            insert into %s as old (case_id, key, from_position, until_position, body, track, paused, due_ms, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, key, from_position)
            """ + ENDS;
    private static final String SAVE_MATTER = """
            insert into %s as old (case_id, key, from_position, until_position, body, officer, track, since_ms, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, key, from_position)
            """ + ENDS;
    /** Only since when: lines come in their order, and a case keeps what it once had. */
    private static final String SAVE_PLACE = """
            insert into %s (platform, case_id, from_position) values (?, ?, ?) on conflict do nothing
            """;

    private final CaseDocuments<QueuedCase> documents;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    QueueRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, QueuedCase.class);
        this.operations = operations;
        this.texts = texts;
    }

    @Override
    public Map<CaseId, QueuedCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    Optional<QueuedCase> find(int generation, CaseId caseId) {
        return Optional.ofNullable(load(generation, Set.of(caseId)).get(caseId));
    }

    @Override
    public void save(int generation, Collection<QueuedCase> values) {
        documents.save(
                operations,
                generation,
                values,
                value -> AccessKeys.of(value.board().access()));
        write(SAVE_LINE, LINES, generation, rows(values, one -> one.lines(), QueueColumns::ofLine));
        write(SAVE_PLACE, PLACES, generation, places(values));
        write(SAVE_DUTY, DUTIES, generation, rows(values, one -> one.duties(), QueueColumns::ofDuty));
        write(SAVE_MATTER, MATTERS, generation, rows(values, one -> one.matters(), QueueColumns::ofMatter));
    }

    private void write(String statement, String shape, int generation, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty())
            operations.batchUpdate(statement.formatted(GenerationTables.name(shape, generation)), rows);
    }

    private static List<@Nullable Object[]> places(Collection<QueuedCase> values) {
        return values.stream()
                .flatMap(value -> value.lines()
                        .all()
                        .flatMap(stay -> QueueColumns.ofPlaces(value.caseId().value(), stay)))
                .toList();
    }

    private interface Row<T> {
        @Nullable
        Object[] of(VouchedTexts texts, UUID caseId, QueueInterval<T> stay);
    }

    private <T> List<@Nullable Object[]> rows(
            Collection<QueuedCase> values, Function<QueuedCase, Stays<T>> queue, Row<T> row) {
        return values.stream()
                .<@Nullable Object[]>flatMap(value -> queue.apply(value)
                        .all()
                        .map(stay -> row.of(texts, value.caseId().value(), stay)))
                .toList();
    }
}
