package org.hoso.query.coordination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.Generations;
import org.hoso.query.viewing.PlannedAnew;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board in PostgreSQL, one row a case, by indexes that serve its order and what it is narrowed by. */
final class BoardTable implements BoardStore {
    private static final String SHAPE = "board_row";
    private static final String SHOWN = "shown";
    private static final String SAVE = """
            insert into %s as old (case_id, version, due_ms, opened_ms, status, product_field, violation_types, platforms,
                                   agencies, waited_for, open, access, words, shown, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json) on conflict (case_id) do update set
                version = excluded.version, due_ms = excluded.due_ms, opened_ms = excluded.opened_ms, status = excluded.status,
                product_field = excluded.product_field, violation_types = excluded.violation_types,
                platforms = excluded.platforms, agencies = excluded.agencies, waited_for = excluded.waited_for,
                open = excluded.open, access = excluded.access, words = excluded.words, shown = excluded.shown,
                document = excluded.document
            where old.version < excluded.version
            """;

    private final CaseDocuments<BoardCase> documents;
    private final Generations tables;
    private final JdbcOperations operations;
    private final VouchedTexts texts;
    private final PlannedAnew rows;
    private final SearchWords words;

    BoardTable(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, SearchWords words) {
        this.documents = new CaseDocuments<>(jdbc, texts, SHAPE, BoardCase.class);
        this.tables = new GenerationTables(jdbc, SHAPE);
        this.operations = operations;
        this.texts = texts;
        this.rows = new PlannedAnew(operations);
        this.words = words;
    }

    @Override
    public View.Home home() {
        return View.Home.POSTGRES;
    }

    @Override
    public List<String> tables() {
        return tables.tables();
    }

    @Override
    public void create(int generation) {
        tables.create(generation);
    }

    @Override
    public void drop(int generation) {
        tables.drop(generation);
    }

    @Override
    public Map<CaseId, BoardCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<BoardCase> values) {
        if (!values.isEmpty())
            operations.batchUpdate(
                    SAVE.formatted(GenerationTables.name(SHAPE, generation)),
                    values.stream().map(this::row).toList());
    }

    private @Nullable Object[] row(BoardCase known) {
        BoardColumns columns = BoardColumns.of(known, words);
        return new @Nullable Object[] {
            known.caseId().value(),
            known.version(),
            columns.due(),
            columns.openedAt(),
            columns.status().code(),
            columns.productField(),
            array(columns.violationTypes()),
            array(columns.platforms()),
            array(columns.keys().agencies()),
            array(columns.waitedFor()),
            array(columns.keys().open()),
            array(columns.access()),
            array(columns.words()),
            texts.write(BoardEntry.of(known), SHAPE, known.caseId().value(), SHOWN),
            documents.text(known)
        };
    }

    private static String[] array(Collection<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }

    @Override
    public List<BoardEntry> find(int generation, BoardStoreQuery asked, int limit) {
        return page(
                SHOWN,
                generation,
                BoardConditions.of(asked),
                "due_ms, case_id",
                limit,
                (row, n) -> texts.read(
                        BoardEntry.class, row.getString(2), SHAPE, generation, row.getObject(1, UUID.class), SHOWN));
    }

    @Override
    public List<BoardCase> byId(int generation, Reach reach, @Nullable CaseId after, int limit) {
        Conditions all = BoardConditions.reached(reach);
        if (after != null) all.and("case_id > ?", after.value());
        return page(
                "document",
                generation,
                all,
                "case_id",
                limit,
                (row, n) -> documents.read(row, BoardCase.class, generation));
    }

    private <T> List<T> page(
            String column, int generation, Conditions all, String order, int limit, RowMapper<T> read) {
        List<Object> values = new ArrayList<>(all.values());
        values.add(limit);
        return rows.query(
                "select case_id, " + column + " from " + GenerationTables.name(SHAPE, generation) + all.where()
                        + " order by " + order + " limit ?",
                values,
                read);
    }
}
