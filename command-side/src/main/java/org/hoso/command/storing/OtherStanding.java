package org.hoso.command.storing;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Happening;
import org.hoso.command.deciding.Family;
import org.jspecify.annotations.Nullable;

/**
 * How a history of another family than a case's stands, read from the store.
 *
 * @param version sequence number of its last event; -1 where there is none
 */
public record OtherStanding<F>(F file, long version) {
    static <E extends Happening, F> OtherStanding<F> begun(Family<?, E, F> family) {
        return new OtherStanding<>(family.histories().empty(), -1);
    }

    /** What lies under the id of another family is passed over: there is no such history in this one. */
    static <E extends Happening, F> OtherStanding<F> of(EventStore events, UUID stream, Family<?, E, F> family) {
        DomainEventStream stored = events.readEvents(stream.toString());
        OtherStanding<F> standing = begun(family);
        while (stored.hasNext()) {
            DomainEventMessage<?> next = stored.next();
            if (family.histories().events().isInstance(next.getPayload()))
                standing = new OtherStanding<>(
                        family.histories()
                                .after()
                                .apply(
                                        standing.file(),
                                        family.histories().events().cast(next.getPayload())),
                        next.getSequenceNumber());
        }
        return standing;
    }

    /** As an answer tells it. */
    public @Nullable Long told() {
        return version < 0 ? null : Long.valueOf(version);
    }
}
