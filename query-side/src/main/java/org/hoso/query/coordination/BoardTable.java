package org.hoso.query.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.PlannedAnew;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** The board in PostgreSQL, one row a case, by indexes that serve its order and what it is narrowed by. */
final class BoardTable extends CaseTables<BoardCase> implements BoardStore {
    private static final String SHOWN = "shown";

    /** What is known of a case, and what it is sorted and found by. */
    private record Row(BoardCase known, BoardColumns columns) {}

    private final RowTable<BoardCase> cases;
    private final PlannedAnew rows;

    BoardTable(ViewDatabase database, SearchWords words) {
        this(database, table().madeOf(known -> new Row(known, BoardColumns.of(known, words))));
    }

    private BoardTable(ViewDatabase database, RowTable<BoardCase> cases) {
        super(database, BoardCase.class, cases);
        this.cases = cases;
        this.rows = new PlannedAnew(database.operations());
    }

    private static RowTable<Row> table() {
        return RowTable.<Row>named("board_row")
                .key("case_id", one -> one.known().caseId())
                .column("version", one -> one.known().version())
                .column("due_ms", one -> one.columns().due())
                .column("opened_ms", one -> one.columns().openedAt())
                .column("status", one -> one.columns().status().code())
                .column("product_field", one -> one.columns().productField())
                .column("violation_types", one -> Set.copyOf(one.columns().violationTypes()))
                .column("platforms", one -> one.columns().platforms())
                .column("agencies", one -> one.columns().keys().agencies())
                .column("waited_for", one -> one.columns().waitedFor())
                .column("open", one -> one.columns().keys().open())
                .column("access", one -> one.columns().access())
                .column("words", one -> one.columns().words())
                .ofTheLaw()
                .text(SHOWN, one -> BoardEntry.of(one.known()), "case_id", SHOWN)
                .text(DOCUMENT, Row::known, "case_id")
                .whereNewer();
    }

    @Override
    public List<BoardEntry> find(int generation, BoardStoreQuery asked, int limit) {
        return page(
                SHOWN,
                generation,
                BoardConditions.of(asked),
                "due_ms, case_id",
                limit,
                (row, n) -> cases.read(BoardEntry.class, SHOWN, database().texts(), row, generation));
    }

    @Override
    public List<BoardCase> byId(int generation, Reach reach, @Nullable CaseId after, int limit) {
        Conditions all = BoardConditions.reached(reach);
        if (after != null) all.and("case_id > ?", after.value());
        return page(DOCUMENT, generation, all, "case_id", limit, (row, n) -> value(row, generation));
    }

    private <T> List<T> page(
            String column, int generation, Conditions all, String order, int limit, RowMapper<T> read) {
        List<Object> values = new ArrayList<>(all.values());
        values.add(limit);
        return rows.query(
                "select case_id, " + column + " from " + cases.in(generation) + all.where() + " order by " + order
                        + " limit ?",
                values,
                read);
    }
}
