package org.hoso.query.removals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: a row a case, and one for each mark of content that was removed once. */
final class LedgerRows implements CaseRows<LedgerCase> {
    static final String CASES = "ledger_case";
    static final String MARKS = "removed_mark";

    private static final String SAVE = """
            insert into %s as old (case_id, case_number, version, document) values (?, ?, ?, ?::json)
            on conflict (case_id) do update
            set case_number = excluded.case_number, version = excluded.version, document = excluded.document
            where old.version < excluded.version
            """;
    private static final String SAVE_MARK = """
            insert into %s (mark, case_id, item_id, removed_position) values (?, ?, ?, ?) on conflict do nothing
            """;

    private static final String DROP_MARKS = "delete from %s where case_id = ? and item_id = ?";

    private final CaseDocuments<LedgerCase> documents;
    private final JdbcOperations operations;

    LedgerRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, LedgerCase.class);
        this.operations = operations;
    }

    @Override
    public Map<CaseId, LedgerCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    Optional<LedgerCase> find(int generation, CaseKey key) {
        return documents.find(generation, key);
    }

    @Override
    public void save(int generation, Collection<LedgerCase> cases) {
        operations.batchUpdate(
                SAVE.formatted(GenerationTables.name(CASES, generation)),
                cases.stream().map(this::row).toList());
        List<Object[]> back = cases.stream().flatMap(LedgerRows::back).toList();
        if (!back.isEmpty())
            operations.batchUpdate(DROP_MARKS.formatted(GenerationTables.name(MARKS, generation)), back);
        List<Object[]> marks = cases.stream().flatMap(LedgerRows::marks).toList();
        if (!marks.isEmpty())
            operations.batchUpdate(SAVE_MARK.formatted(GenerationTables.name(MARKS, generation)), marks);
    }

    private @Nullable Object[] row(LedgerCase one) {
        CaseNumber number = one.number();
        return new @Nullable Object[] {
            one.caseId().value(), number == null ? null : number.value(), one.version(), documents.text(one)
        };
    }

    /** What was confirmed gone once and does not count as removed any more. */
    private static Stream<Object[]> back(LedgerCase one) {
        List<LedgerItem> removed = one.removed();
        return one.items().stream()
                .filter(item -> !item.gone().isEmpty() && !removed.contains(item))
                .map(item -> new Object[] {one.caseId().value(), item.itemId()});
    }

    private static Stream<Object[]> marks(LedgerCase one) {
        return one.removed().stream()
                .flatMap(item -> item.marks().stream()
                        .map(mark -> new Object[] {mark, one.caseId().value(), item.itemId(), item.removed()}));
    }
}
