package org.hoso.query.viewing;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.runtime.ledger.CallingApplication;
import org.hoso.runtime.ledger.Ledgered;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place: what a view's pure function is handed, and all it may look at.
 *
 * @param position   place in the ledger, from 1, dense
 * @param ledgeredAt when it got that place, by the database's clock
 * @param recordedAt when it was recorded, to the millisecond
 * @param version    place within its case, from 0
 * @param client     the application by which it was asked for; absent for what the system did of itself
 */
@Withers
public record LedgeredCaseEvent(
        long position,
        Instant ledgeredAt,
        Instant recordedAt,
        long version,
        String eventId,
        @Nullable String client,
        CaseEvent event)
        implements LedgeredCaseEventBuilder.With {
    /** What no application is known of. */
    public LedgeredCaseEvent(
            long position, Instant ledgeredAt, Instant recordedAt, long version, String eventId, CaseEvent event) {
        this(position, ledgeredAt, recordedAt, version, eventId, null, event);
    }

    public CaseId caseId() {
        return event.caseId();
    }

    /** @throws IllegalArgumentException for a message that did not come from the ledger or is no case event */
    public static LedgeredCaseEvent of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> placed && message.getPayload() instanceof CaseEvent event))
            throw new IllegalArgumentException("event " + message.getIdentifier() + " is no event of a case");
        return new LedgeredCaseEvent(
                Ledgered.position(message),
                Ledgered.at(message),
                message.getTimestamp(),
                placed.getSequenceNumber(),
                message.getIdentifier(),
                CallingApplication.in(message.getMetaData()),
                event);
    }
}
