package org.hoso.query.exports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a decision was made, as it was known from one place of the ledger to another.
 *
 * @param version of the decision's own event, from 0
 * @param made    the place of that event
 * @param since   from which place on that was known
 * @param until   from which place on something else was; absent while it holds
 */
record DecidedDay(
        UUID decisionId,
        long version,
        long made,
        Instant at,
        long since,
        @Nullable Long until) {
    boolean holds() {
        return until == null;
    }

    boolean isKnown(ExportCut cut) {
        return made <= cut.position() && since <= cut.known() && (until == null || until > cut.known());
    }

    DecidedDay ended(long position) {
        return new DecidedDay(decisionId, version, made, at, since, position);
    }

    DecidedDay on(Instant right, long position) {
        return new DecidedDay(decisionId, version, made, right, position, null);
    }
}
