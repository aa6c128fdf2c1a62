package org.hoso.runtime.ledger;

import java.time.Instant;
import org.hoso.wire.Leaf;

/**
 * One event of the ledger, as it is stored.
 *
 * @param position   from 1, dense
 * @param ledgeredAt when it got that position, by the database's clock; never before that of an earlier position
 * @param sequence   place within its case, from 0
 * @param timestamp  when it was recorded, ISO 8601 UTC as stored
 * @param payload    JSON text as stored
 * @param metadata   JSON text as stored
 */
public record LedgeredEvent(
        long position,
        Instant ledgeredAt,
        String eventId,
        String aggregateType,
        String caseId,
        long sequence,
        String storedName,
        String revision,
        String timestamp,
        String payload,
        String metadata) {
    /** What the ledger hashed, to check the hash against. */
    public Leaf leaf() {
        return new Leaf(
                ledgeredAt,
                eventId,
                aggregateType,
                caseId,
                sequence,
                storedName,
                revision,
                timestamp,
                payload,
                metadata);
    }
}
