package org.hoso.query.queues;

import java.util.Locale;
import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** In PostgreSQL, as the other queues: one row a case to fold on from, and one a stay of an appeal or lawsuit. */
final class DocketRows extends CaseTables<DocketedCase> {
    static final RowTable<DocketedCase> CASES = RowTable.<DocketedCase>ofCases("appeal_case")
            .column("access", one -> AccessKeys.of(one.board().access()))
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final RowTable<CaseElement<DocketedCase, QueueInterval<DocketLine>>> LINES =
            QueueColumns.ends(QueueColumns.<DocketedCase, DocketLine>of("appeal_line", true)
                    .fixed(
                            "body",
                            one -> line(one).body() == null
                                    ? null
                                    : BodyKeys.key(line(one).body()))
                    .fixed("stage", one -> line(one).stage().code())
                    .fixed("level", one -> level(line(one)))
                    .fixed("late", one -> line(one).late())
                    .fixed("paused", one -> line(one).paused())
                    .fixed("unapplied", one -> line(one).notYetApplied().size())
                    .fixed("due_ms", one -> line(one).dueMillis()));

    DocketRows(ViewDatabase database) {
        super(
                database,
                DocketedCase.class,
                CASES,
                BesideCases.each(LINES, one -> one.lines().all()));
    }

    private static DocketLine line(CaseElement<DocketedCase, QueueInterval<DocketLine>> one) {
        return one.what().what();
    }

    private static @Nullable String level(DocketLine line) {
        return line.level() == null ? null : line.level().name().toLowerCase(Locale.ROOT);
    }
}
