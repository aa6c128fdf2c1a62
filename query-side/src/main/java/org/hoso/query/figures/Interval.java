package org.hoso.query.figures;

import java.util.UUID;
import org.hoso.query.rights.DataKind;
import org.hoso.query.viewing.Known;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * While a notice counted so: from one place of the ledger up to, not including, another. Once recorded only its end is added.
 *
 * @param n      which interval of the notice, from 0
 * @param agency that sent the notice
 * @param before how it counted until then; absent for the first
 * @param since  the event that made it so
 * @param kind   of data that this event belongs to
 * @param until  the event that ended it; absent while it holds
 */
@Withers
record Interval(
        UUID noticeId,
        int n,
        String agency,
        Counted counted,
        @Nullable Counted before,
        Known since,
        Cause cause,
        DataKind kind,
        @Nullable Known until)
        implements IntervalBuilder.With {
    boolean holds() {
        return until == null;
    }

    /** Whether the event of that version, or a later one, opened or ended it. */
    boolean changedAfter(long version) {
        return since.version() > version || until != null && until.version() > version;
    }
}
