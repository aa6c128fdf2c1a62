package org.hoso.query.viewing;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Happening;

/**
 * An event of another family than a case's, with its place.
 *
 * @param stream  what it happened to: the registry
 * @param version place within that history, from 0
 */
public record LedgeredOther(
        long position,
        Instant ledgeredAt,
        Instant recordedAt,
        UUID stream,
        long version,
        String eventId,
        Happening event) {}
