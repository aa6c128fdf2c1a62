package org.hoso.runtime.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns what the ledger holds into the messages that handlers get: upcast, named by record, with position and token. */
public final class StoredEvents {
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public StoredEvents(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * The message of one ledgered event; several or none where an upcaster splits or drops it.
     *
     * @throws UnknownStoredEvent where its name or revision is unknown, naming the position
     */
    public List<TrackedEventMessage<?>> messages(LedgeredEvent event) {
        try {
            return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(data(event)), serializer, upcasters)
                    .<TrackedEventMessage<?>>map(message -> (TrackedEventMessage<?>)
                            message.andMetaData(Ledgered.metadata(event.position(), event.ledgeredAt())))
                    .toList();
        } catch (UnknownStoredEvent unknown) {
            throw unknown.at(event.position());
        }
    }

    private static TrackedDomainEventData<String> data(LedgeredEvent event) {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericDomainEventEntry<>(
                        event.aggregateType(),
                        event.caseId(),
                        event.sequence(),
                        event.eventId(),
                        event.timestamp(),
                        event.storedName(),
                        event.revision(),
                        event.payload(),
                        event.metadata()));
    }
}
