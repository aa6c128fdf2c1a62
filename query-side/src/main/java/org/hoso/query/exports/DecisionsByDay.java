package org.hoso.query.exports;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;

/** Which decisions were made in a period, by what was known at a place of the ledger. */
@FunctionalInterface
interface DecisionsByDay {
    /** The order of a file: by when they were made, then by id. */
    Comparator<Found> ORDER = Comparator.comparing(Found::at)
            .thenComparing(one -> one.decisionId().toString())
            .thenComparing(one -> one.caseId().toString());

    /** A decision, and when it was made. */
    record Found(Instant at, UUID decisionId, CaseId caseId) {
        private static final UUID NONE = new UUID(0, 0);

        /** Before the first decision of a period. */
        static Found before(ExportPeriod period) {
            return new Found(period.start().minusMillis(1), NONE, new CaseId(NONE));
        }
    }

    /** The next ones behind that one, in the order of the file. */
    List<Found> next(ExportPeriod period, ExportCut cut, Found behind, int most);
}
