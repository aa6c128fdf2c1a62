package org.hoso.query.lists;

import java.time.LocalDate;
import org.hoso.query.viewing.Seen;

/**
 * Of which day, and as known where.
 *
 * @param position last place of the ledger that counts
 * @param fixed    whether the place was named: the answer is then the same for ever
 */
record ListDayQuery(LocalDate on, long position, boolean fixed, Seen seen) {
    int generation() {
        return seen.place().generation();
    }
}
