package org.hoso.runtime.ledger;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.common.DateTimeUtils;

/** An event as Axon Server sends it, with the texts that the ledger hashes; no name needs to be known for that. */
public final class SentByServer {
    private SentByServer() {}

    /** @param ledgeredAt when it got its position */
    public static LedgeredEvent event(EventWithToken sent, Instant ledgeredAt) {
        Event event = sent.getEvent();
        return new LedgeredEvent(
                sent.getToken() + 1,
                ledgeredAt,
                event.getMessageIdentifier(),
                event.getAggregateType(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                event.getPayload().getRevision(),
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getData().toStringUtf8(),
                ServerRendering.text(metadata(event)));
    }

    private static Map<String, Object> metadata(Event event) {
        Map<String, Object> metadata = new TreeMap<>();
        event.getMetaDataMap().forEach((key, value) -> metadata.put(key, value(value)));
        return metadata;
    }

    /** Objects are none of what Hoso keeps beside an event: where one stands, somebody put it there, and its text is no event's. */
    private static Object value(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> value.getNumberValue();
            case BOOLEAN_VALUE -> value.getBooleanValue();
            case DOUBLE_VALUE -> value.getDoubleValue();
            case BYTES_VALUE -> value.getBytesValue().toString();
            case DATA_NOT_SET -> "";
        };
    }
}
