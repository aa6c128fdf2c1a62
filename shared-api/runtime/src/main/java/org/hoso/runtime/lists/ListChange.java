package org.hoso.runtime.lists;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Sha256;

/**
 * One change of what everybody is told of the lists.
 *
 * @param number     dense, from 1
 * @param position   of its event in the ledger
 * @param ledgeredAt when that event got its place
 * @param what       {@code listed}, {@code contested}, {@code reviewed} or {@code removed}
 * @param text       the change as it is given out, to the last byte
 * @param hash       the running hash up to it
 */
public record ListChange(
        long number, long position, Instant ledgeredAt, UUID listingId, String what, String text, Sha256 hash) {}
