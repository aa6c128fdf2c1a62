package org.hoso.query.queues;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the board as it stood; what was due first comes first.
 *
 * @param knownAt  the instant that decided what was overdue
 * @param position the last place of the ledger that was known then
 * @param total    how many rows there are on all pages
 * @param next     the {@code after} of the next page; absent on the last one
 */
record PastBoard(
        Instant knownAt,
        long position,
        long total,
        List<PastRow> rows,
        @Nullable String next) {}
