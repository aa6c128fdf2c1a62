package org.hoso.query.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.query.progress.Status;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case files in PostgreSQL, one row a case. A row that has seen more is never written over by one that has seen less. */
final class CaseViewRows implements CaseRows<CaseView> {
    static final String SHAPE = "case_view";

    private static final String SAVE = """
        insert into %s as old (case_id, case_number, version, position, accountable, status, document)
        values (?, ?, ?, ?, ?, ?, ?::json)
        on conflict (case_id) do update
        set case_number = excluded.case_number, version = excluded.version, position = excluded.position,
            accountable = excluded.accountable, status = excluded.status, document = excluded.document
        where old.version < excluded.version
        """;

    private final CaseDocuments<CaseView> documents;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    CaseViewRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, SHAPE, CaseView.class);
        this.jdbc = jdbc;
        this.operations = operations;
    }

    @Override
    public Map<CaseId, CaseView> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<CaseView> views) {
        List<@Nullable Object[]> rows = views.stream().map(this::row).toList();
        operations.batchUpdate(SAVE.formatted(table(generation)), rows);
    }

    /** @param form as much of the document as the reader wants parsed */
    <T> Optional<T> find(int generation, CaseKey key, Class<T> form) {
        return documents.find(generation, key, form);
    }

    /** The newest first, behind a case: ids are drawn in the order of time. */
    List<CaseView> newest(int generation, @Nullable UUID behind, int limit) {
        return jdbc.sql("select case_id, document from " + table(generation)
                        + " where ?::uuid is null or case_id < ?::uuid order by case_id desc limit ?")
                .params(Arrays.asList(behind, behind, limit))
                .query((row, n) -> documents.read(row, CaseView.class, generation))
                .list();
    }

    private @Nullable Object[] row(CaseView view) {
        Opened opened = view.opened();
        AccountableBody accountable = view.progress().head().accountable();
        return new @Nullable Object[] {
            view.caseId().value(),
            opened == null ? null : opened.number().value(),
            view.version(),
            view.position(),
            accountable == null ? null : accountable.agency(),
            Status.of(view.progress()).code(),
            documents.text(view)
        };
    }

    private static String table(int generation) {
        return GenerationTables.name(SHAPE, generation);
    }
}
