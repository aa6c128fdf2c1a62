package org.hoso.query.whatif;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** Clocks in PostgreSQL, a row each, and a row a case beside them: who may know of it, and what the next event needs. */
final class ClockSpans extends CaseTables<ClockedCase> {
    static final RowTable<ClockedCase> CASES = RowTable.<ClockedCase>ofCases("clocked_case")
            .column("access", one -> AccessKeys.of(one.access()))
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final RowTable<CaseElement<ClockedCase, ClockSpan>> SPANS =
            RowTable.<CaseElement<ClockedCase, ClockSpan>>named("clock_span")
                    .key("case_id", CaseElement::caseId)
                    .key("clock_id", one -> one.what().clockId())
                    .column("version", one -> one.what().version())
                    .column("codes", one -> Set.copyOf(one.what().codes()))
                    .fixed("started", one -> one.what().start())
                    .text(DOCUMENT, CaseElement::what, "case_id", "clock_id")
                    .whereNewer();

    /** Of the clocks only those that changed since the store has them are written. */
    ClockSpans(ViewDatabase database) {
        super(database, ClockedCase.class, CASES, BesideCases.each(SPANS, one -> one.unwritten().stream()));
    }

    @Override
    public Map<CaseId, ClockedCase> load(int generation, Set<CaseId> cases) {
        Map<CaseId, ClockedCase> found = new HashMap<>(super.load(generation, cases));
        found.replaceAll((caseId, known) -> known.stored());
        return found;
    }

    @Override
    public ClockedCase stored(ClockedCase value) {
        return value.stored();
    }
}
