package org.hoso.runtime.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot decides in place of the events before it, so it bears an authentication code over the case, how far it goes, its form
 * and its text. One without the right code is passed over: the case is folded from its events.
 */
public final class SnapshotMacs implements SnapshotFilter {
    public static final String TABLE = "events.snapshot_entry";
    /** Of the snapshot's metadata, which every store keeps with it. */
    public static final String MAC = "mac";

    private final VouchedRows rows;
    private final Serializer serializer;

    SnapshotMacs(VouchedRows rows, Serializer serializer) {
        this.rows = rows;
        this.serializer = serializer;
    }

    /** The same snapshot with its code. */
    DomainEventMessage<?> vouched(DomainEventMessage<?> snapshot) {
        SerializedObject<String> payload = snapshot.serializePayload(serializer, String.class);
        byte[] mac = rows.mac(
                TABLE,
                snapshot.getAggregateIdentifier(),
                snapshot.getType(),
                snapshot.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData());
        return mac == null
                ? snapshot
                : snapshot.andMetaData(Map.of(MAC, Base64.getEncoder().encodeToString(mac)));
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        SerializedType type = snapshot.getPayload().getType();
        return rows.holds(
                mac(snapshot.getMetaData()),
                TABLE,
                snapshot.getAggregateIdentifier(),
                snapshot.getType(),
                snapshot.getSequenceNumber(),
                type.getName(),
                type.getRevision(),
                text(snapshot.getPayload().getData()));
    }

    /** Absent where there is none, or what stands there is no code. */
    private byte @Nullable [] mac(SerializedObject<?> stored) {
        try {
            MetaData metadata = stored.getData() instanceof MetaData read ? read : serializer.deserialize(stored);
            return metadata.get(MAC) instanceof String text
                    ? Base64.getDecoder().decode(text)
                    : null;
        } catch (RuntimeException unreadable) {
            // Whatever somebody wrote there instead: it vouches for nothing.
            return null;
        }
    }

    /** PostgreSQL keeps text, Axon Server its bytes. */
    private static String text(@Nullable Object data) {
        return data instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(data);
    }
}
