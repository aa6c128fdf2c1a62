package org.hoso.query.removals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** In PostgreSQL: a row a case, and one for each mark of content that was removed once. */
final class LedgerRows extends CaseTables<LedgerCase> {
    static final RowTable<LedgerCase> CASES = RowTable.<LedgerCase>ofCases("ledger_case")
            .column("case_number", LedgerCase::number)
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    /** Content by one of its marks. */
    record Marked(CaseId caseId, LedgerItem item, String mark) {}

    static final RowTable<Marked> MARKS = RowTable.<Marked>named("removed_mark")
            .key("mark", Marked::mark)
            .key("case_id", Marked::caseId)
            .key("item_id", one -> one.item().itemId())
            .fixed("removed_position", one -> one.item().removed())
            .once();

    private static final String DROP_MARKS = "delete from %s where case_id = ? and item_id = ?";

    LedgerRows(ViewDatabase database) {
        super(database, LedgerCase.class, CASES, new BesideCases<>(MARKS, LedgerRows::marks));
    }

    @Override
    protected void saveBeside(int generation, List<LedgerCase> cases, Map<CaseId, LedgerCase> before) {
        List<Object[]> back = cases.stream().flatMap(LedgerRows::back).toList();
        if (!back.isEmpty()) database().operations().batchUpdate(DROP_MARKS.formatted(MARKS.in(generation)), back);
        super.saveBeside(generation, cases, before);
    }

    /** What was confirmed gone once and does not count as removed any more. */
    private static Stream<Object[]> back(LedgerCase one) {
        List<LedgerItem> removed = one.removed();
        return one.items().stream()
                .filter(item -> !item.gone().isEmpty() && !removed.contains(item))
                .map(item -> new Object[] {one.caseId().value(), item.itemId()});
    }

    private static Stream<Marked> marks(LedgerCase one) {
        return one.removed().stream()
                .flatMap(item -> item.marks().stream().map(mark -> new Marked(one.caseId(), item, mark)));
    }
}
