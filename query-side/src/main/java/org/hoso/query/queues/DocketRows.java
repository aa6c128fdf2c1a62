package org.hoso.query.queues;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL, as the other queues: one row a case to fold on from, and one a stay of an appeal or lawsuit. */
final class DocketRows implements CaseRows<DocketedCase> {
    static final String CASES = "appeal_case";
    static final String LINES = "appeal_line";

    private static final String SAVE_LINE = """
            insert into %s as old (case_id, key, from_position, until_position, body, stage, level, late, paused, unapplied,
                                   due_ms, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, key, from_position)
            do update set until_position = excluded.until_position, document = excluded.document
            where old.until_position <> excluded.until_position
            """;

    private final CaseDocuments<DocketedCase> documents;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    DocketRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, DocketedCase.class);
        this.operations = operations;
        this.texts = texts;
    }

    @Override
    public Map<CaseId, DocketedCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<DocketedCase> values) {
        documents.save(
                operations,
                generation,
                values,
                value -> AccessKeys.of(value.board().access()));
        List<@Nullable Object[]> lines = values.stream()
                .<@Nullable Object[]>flatMap(value -> value.lines().all().map(stay -> ofLine(value.caseId(), stay)))
                .toList();
        if (!lines.isEmpty()) write(SAVE_LINE, LINES, generation, lines);
    }

    private void write(String statement, String shape, int generation, List<@Nullable Object[]> rows) {
        operations.batchUpdate(statement.formatted(GenerationTables.name(shape, generation)), rows);
    }

    private @Nullable Object[] ofLine(CaseId caseId, QueueInterval<DocketLine> stay) {
        DocketLine line = stay.what();
        return new @Nullable Object[] {
            caseId.value(),
            stay.key(),
            stay.by().position(),
            QueueColumns.until(stay),
            line.body() == null ? null : BodyKeys.key(line.body()),
            line.stage().code(),
            line.level() == null ? null : line.level().name().toLowerCase(java.util.Locale.ROOT),
            line.late(),
            line.paused(),
            line.notYetApplied().size(),
            line.dueMillis(),
            QueueColumns.json(texts, stay, LINES, caseId.value())
        };
    }
}
