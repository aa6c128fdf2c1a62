package org.hoso.query.lists;

import java.time.Instant;

/**
 * A listing as it was known from a place of the ledger on.
 *
 * @param knownFrom  of the event that made it so
 * @param ledgeredAt when that event got its place
 */
record KnownListing(long knownFrom, Instant ledgeredAt, ListingState state) {}
