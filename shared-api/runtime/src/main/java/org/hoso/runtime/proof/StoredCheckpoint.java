package org.hoso.runtime.proof;

import java.time.Instant;

/**
 * A checkpoint as it was signed.
 *
 * @param size     of the ledger then
 * @param signedAt when, by the database's clock
 * @param note     the signed note (C2SP tlog-checkpoint), whole
 */
public record StoredCheckpoint(long size, Instant signedAt, String note) {}
