package org.hoso.query.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it was known from a place of the ledger on.
 *
 * @param knownFrom  of the event that made it so
 * @param knownTo    of the event that ended it; absent while it holds, and where it is shown as of a place before
 * @param ledgeredAt when that event got its place
 */
record KnownListing(long knownFrom, @Nullable Long knownTo, Instant ledgeredAt, ListingState state) {
    KnownListing endedBy(long position) {
        return new KnownListing(knownFrom, position, ledgeredAt, state);
    }
}
