package org.hoso.runtime.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as it was signed.
 *
 * @param size     of the ledger then
 * @param signedAt when, by the database's clock
 * @param note     the signed note (C2SP tlog-checkpoint), whole
 * @param stampedAt by when it was there, by a time stamp authority's clock; absent where none stamped it
 */
public record StoredCheckpoint(
        long size, Instant signedAt, String note, @Nullable Instant stampedAt) {}
