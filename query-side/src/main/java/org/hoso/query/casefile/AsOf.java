package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which past a case file shows.
 *
 * @param knownAt   the instant as known at which it was asked for; absent where a place of the ledger or nothing was named
 * @param position  the last place of the ledger whose events it knows of
 * @param trueAt    the instant that it tells the truth about, as then known; absent where it shows what was recorded
 * @param corrected versions of the events that it takes as later put right instead of as recorded; none without trueAt
 */
public record AsOf(
        @Nullable Instant knownAt, long position, @Nullable Instant trueAt, List<Long> corrected) {}
