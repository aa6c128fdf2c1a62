package org.hoso.runtime.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.hoso.wire.CaseJson;

/**
 * The texts that the ledger hashes for an event that Axon Server keeps: the payload as our serializer wrote it, the metadata,
 * which the server keeps as typed values, as JSON with its keys in order.
 */
final class ServerRendering {
    private final Serializer serializer;

    ServerRendering(Serializer serializer) {
        this.serializer = serializer;
    }

    LedgeredEvent render(DomainEventMessage<?> event, long position, Instant ledgeredAt) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        return new LedgeredEvent(
                position,
                ledgeredAt,
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getData(),
                text(event.getMetaData()));
    }

    /** Without what the ledger itself adds in memory. */
    static String text(Map<String, ?> metadata) {
        Map<String, Object> stored = new TreeMap<>(metadata);
        stored.keySet().removeIf(key -> key.equals(Ledgered.POSITION) || key.equals(Ledgered.LEDGERED_AT));
        return CaseJson.stored().writeValueAsString(stored);
    }
}
