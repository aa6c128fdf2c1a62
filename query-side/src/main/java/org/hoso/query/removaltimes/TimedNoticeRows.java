package org.hoso.query.removaltimes;

import java.util.Collection;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.query.removaltimes.TimedNotices.Span;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** In PostgreSQL: one row a case that says anything, and one a span, of which at most the end comes later. */
final class TimedNoticeRows extends CaseTables<TimedNotices> {
    private static final RowTable<TimedNotices> CASES = RowTable.<TimedNotices>ofCases("removal_timed_case")
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final RowTable<CaseElement<TimedNotices, Span>> TIMES = RowTable.<CaseElement<TimedNotices, Span>>named(
                    "removal_time")
            .key("case_id", CaseElement::caseId)
            .key("notice_id", one -> one.what().noticeId())
            .key("n", one -> one.what().n())
            .fixed("removed_at", one -> one.what().removedAt())
            .fixed("since_position", one -> one.what().since())
            .column("until_position", one -> one.what().until())
            .whereOther("until_position");

    TimedNoticeRows(ViewDatabase database) {
        super(database, TimedNotices.class, CASES, BesideCases.each(TIMES, one -> one.spans().stream()));
    }

    @Override
    public void save(int generation, Collection<TimedNotices> cases, Map<CaseId, TimedNotices> before) {
        super.save(generation, cases.stream().filter(TimedNotices::says).toList(), before);
    }

    @Override
    public void fill(int generation, Collection<TimedNotices> cases) {
        super.fill(generation, cases.stream().filter(TimedNotices::says).toList());
    }
}
