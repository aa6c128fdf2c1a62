package org.hoso.query.pack;

import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.wire.Leaf;

/**
 * What a leaf is made of, in its order, each text as it is stored.
 *
 * @param ledgeredAt when the event got its position, in the form that is hashed
 */
record StoredTexts(
        String ledgeredAt,
        String eventId,
        String aggregateType,
        String caseId,
        long sequence,
        String storedName,
        String revision,
        String timestamp,
        String payload,
        String metadata) {
    static StoredTexts of(LedgeredEvent stored) {
        return new StoredTexts(
                Leaf.time(stored.ledgeredAt()),
                stored.eventId(),
                stored.aggregateType(),
                stored.caseId(),
                stored.sequence(),
                stored.storedName(),
                stored.revision(),
                stored.timestamp(),
                stored.payload(),
                stored.metadata());
    }
}
