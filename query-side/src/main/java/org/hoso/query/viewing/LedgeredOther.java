package org.hoso.query.viewing;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Happening;
import org.jspecify.annotations.Nullable;

/**
 * An event of another family than a case's, with its place.
 *
 * @param stream  what it happened to: the registry
 * @param version place within that history, from 0
 * @param client  the application by which it was asked for
 */
public record LedgeredOther(
        long position,
        Instant ledgeredAt,
        Instant recordedAt,
        UUID stream,
        long version,
        String eventId,
        @Nullable String client,
        Happening event) {
    /** What no application is known of. */
    public LedgeredOther(
            long position,
            Instant ledgeredAt,
            Instant recordedAt,
            UUID stream,
            long version,
            String eventId,
            Happening event) {
        this(position, ledgeredAt, recordedAt, stream, version, eventId, null, event);
    }
}
