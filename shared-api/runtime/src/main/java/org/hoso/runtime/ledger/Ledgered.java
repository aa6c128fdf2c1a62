package org.hoso.runtime.ledger;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;

/** Where an event is in the ledger, and since when; carried as metadata in memory, never stored with the event. */
public final class Ledgered {
    public static final String POSITION = "hoso.position";
    public static final String LEDGERED_AT = "hoso.ledgeredAt";

    private Ledgered() {}

    /**
     * The position of an event that came from {@link LedgerSource}, from 1.
     *
     * @throws IllegalArgumentException for an event from elsewhere
     */
    public static long position(EventMessage<?> event) {
        if (event.getMetaData().get(POSITION) instanceof Number position) return position.longValue();
        throw new IllegalArgumentException("event " + event.getIdentifier() + " did not come from the ledger");
    }

    /**
     * When an event that came from {@link LedgerSource} got its position, by the database's clock.
     *
     * @throws IllegalArgumentException for an event from elsewhere
     */
    public static Instant at(EventMessage<?> event) {
        if (event.getMetaData().get(LEDGERED_AT) instanceof String text) return Instant.parse(text);
        throw new IllegalArgumentException("event " + event.getIdentifier() + " did not come from the ledger");
    }

    /** Texts and numbers only, so that a dead letter gives back what was put in. */
    static Map<String, Object> metadata(long position, Instant ledgeredAt) {
        return Map.of(POSITION, position, LEDGERED_AT, ledgeredAt.toString());
    }
}
