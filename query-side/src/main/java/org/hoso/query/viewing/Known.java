package org.hoso.query.viewing;

import java.time.Instant;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * The event from which something is known.
 *
 * @param position place in the ledger, from 1
 * @param at when it got that place
 * @param version place in its case, from 0
 */
public record Known(long position, Instant at, long version, String eventId, String storedName) {
    /** The place of one, where there is one. */
    public static @Nullable Long place(@Nullable Known one) {
        return one == null ? null : one.position();
    }

    public static Known by(LedgeredCaseEvent ledgered) {
        return new Known(
                ledgered.position(),
                ledgered.ledgeredAt(),
                ledgered.version(),
                ledgered.eventId(),
                StoredNames.of(ledgered.event().getClass()));
    }
}
