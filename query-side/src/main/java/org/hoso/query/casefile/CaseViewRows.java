package org.hoso.query.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.query.progress.Status;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** Case files in PostgreSQL, one row a case. */
final class CaseViewRows extends CaseTables<CaseView> {
    private static final RowTable<CaseView> CASES = RowTable.<CaseView>ofCases("case_view")
            .column(
                    "case_number",
                    one -> one.opened() == null ? null : one.opened().number())
            .column("position", CaseView::position)
            .column("accountable", CaseViewRows::accountable)
            .column("status", one -> Status.of(one.progress()).code())
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    CaseViewRows(ViewDatabase database) {
        super(database, CaseView.class, CASES);
    }

    /** The newest first, behind a case: ids are drawn in the order of time. */
    List<CaseView> newest(int generation, @Nullable UUID behind, int limit) {
        return database()
                .jdbc()
                .sql("select case_id, document from " + CASES.in(generation)
                        + " where ?::uuid is null or case_id < ?::uuid order by case_id desc limit ?")
                .params(Arrays.asList(behind, behind, limit))
                .query((row, n) -> read(row, CaseView.class, generation))
                .list();
    }

    private static @Nullable String accountable(CaseView view) {
        AccountableBody accountable = view.progress().head().accountable();
        return accountable == null ? null : accountable.agency();
    }
}
