package org.hoso.query.figures;

import java.time.Instant;
import org.hoso.query.viewing.Known;

/**
 * An event behind a figure.
 *
 * @param position in the ledger
 * @param at       when it got that place
 * @param version  in its case, from 0
 */
record FigureEvent(long position, Instant at, long version, String eventId, String storedName) {
    static FigureEvent of(Known known) {
        return new FigureEvent(known.position(), known.at(), known.version(), known.eventId(), known.storedName());
    }
}
