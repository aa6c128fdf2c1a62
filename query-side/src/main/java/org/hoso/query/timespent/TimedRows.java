package org.hoso.query.timespent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.timespent.Holding.Stretch;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.BesideCases.Placed;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** In PostgreSQL: one row a case to fold on from, and one row a stretch of time to add up. Both are written in one transaction. */
final class TimedRows extends CaseTables<TimedCase> {
    static final RowTable<TimedCase> CASES = RowTable.<TimedCase>ofCases("timed_case")
            .column("case_number", TimedCase::number)
            .column("position", TimedCase::position)
            .column("accountable", one -> one.progress().head().owner())
            .column("platforms", one -> Set.copyOf(one.platforms()))
            .column("access_keys", one -> AccessKeys.of(one.access()))
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    /** Milliseconds, each instant cut to its own: so neighbours still meet, and lengths add up without a rest. */
    static final RowTable<CaseElement<TimedCase, Placed<Stretch>>> STRETCHES =
            RowTable.<CaseElement<TimedCase, Placed<Stretch>>>named("time_stretch")
                    .key("case_id", CaseElement::caseId)
                    .key("place", one -> one.what().place())
                    .fixed("holder", one -> stretch(one).held().holder().code())
                    .fixed("code", one -> stretch(one).held().code())
                    .fixed("since_ms", one -> stretch(one).since().toEpochMilli())
                    .fixed("until_ms", one -> millis(stretch(one).until()))
                    .replaced();

    TimedRows(ViewDatabase database) {
        super(database, TimedCase.class, CASES, BesideCases.placed(STRETCHES, one -> List.copyOf(one.stretches())));
    }

    private static Stretch stretch(CaseElement<TimedCase, Placed<Stretch>> one) {
        return one.what().what();
    }

    private static @Nullable Long millis(@Nullable Instant until) {
        return until == null ? null : until.toEpochMilli();
    }
}
