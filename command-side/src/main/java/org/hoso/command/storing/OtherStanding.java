package org.hoso.command.storing;

import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Happening;
import org.hoso.command.deciding.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * How a history of another family than a case's stands, read from the store for a dry run.
 *
 * @param version sequence number of its last event; -1 where there is none
 */
public record OtherStanding<F>(F file, long version) {
    static <F> OtherStanding<F> none(F empty) {
        return new OtherStanding<>(empty, -1);
    }

    /** What lies under the id of another family is passed over: there is no such history in this one. */
    static <E extends Happening, F> OtherStanding<F> of(
            EventStore events, UUID stream, Class<E> family, F empty, BiFunction<F, E, F> after) {
        DomainEventStream stored = events.readEvents(stream.toString());
        OtherStanding<F> standing = none(empty);
        while (stored.hasNext()) {
            DomainEventMessage<?> next = stored.next();
            if (family.isInstance(next.getPayload()))
                standing = new OtherStanding<>(
                        after.apply(standing.file(), family.cast(next.getPayload())), next.getSequenceNumber());
        }
        return standing;
    }

    /** @throws org.hoso.runtime.problems.StaleVersion when the sender expects another version */
    public OtherStanding<F> expected(Envelope envelope, UUID stream, EventStore events) {
        Long expected = envelope.ifMatch();
        if (expected != null && expected != version) throw new Staleness(events).of(stream, expected);
        return this;
    }

    /** As an answer tells it. */
    @Nullable
    public Long told() {
        return version < 0 ? null : Long.valueOf(version);
    }
}
