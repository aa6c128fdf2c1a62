package org.hoso.query.whatif;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks in PostgreSQL, a row each, and a row a case beside them: who may know of it, and what the next event needs. */
final class ClockSpans implements CaseRows<ClockedCase> {
    static final String SPAN = "clock_span";
    static final String CASE = "clocked_case";

    private static final String SAVE_SPAN = """
        insert into %s as old (case_id, clock_id, version, codes, started, document) values (?, ?, ?, ?, ?, ?::json)
        on conflict (case_id, clock_id) do update
        set version = excluded.version, codes = excluded.codes, document = excluded.document
        where old.version < excluded.version
        """;

    private final CaseDocuments<ClockedCase> documents;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    ClockSpans(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASE, ClockedCase.class);
        this.operations = operations;
        this.texts = texts;
    }

    @Override
    public Map<CaseId, ClockedCase> load(int generation, Set<CaseId> cases) {
        Map<CaseId, ClockedCase> found = new HashMap<>(documents.load(generation, cases));
        found.replaceAll((caseId, known) -> known.stored());
        return found;
    }

    @Override
    public ClockedCase stored(ClockedCase value) {
        return value.stored();
    }

    /** Of the clocks only those that changed since the store has them. */
    @Override
    public void save(int generation, Collection<ClockedCase> cases) {
        List<Object[]> spans = cases.stream()
                .flatMap(known -> known.unwritten().stream().map(span -> row(known.caseId(), span)))
                .toList();
        operations.batchUpdate(SAVE_SPAN.formatted(GenerationTables.name(SPAN, generation)), spans);
        documents.save(operations, generation, cases, known -> AccessKeys.of(known.access()));
    }

    private Object[] row(CaseId caseId, ClockSpan span) {
        return new Object[] {
            caseId.value(),
            span.clockId(),
            span.version(),
            span.codes().stream().sorted().toArray(String[]::new),
            Timestamp.from(span.start()),
            texts.write(span, SPAN, caseId.value(), span.clockId())
        };
    }
}
