package org.hoso.runtime.verifying;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.Happening;

/**
 * One event of a case or listing, with its place.
 *
 * @param position   in the ledger
 * @param ledgeredAt when it got that place
 * @param sequence   within its case or listing, from 0
 */
public record VerifiedEvent(long position, Instant ledgeredAt, String eventId, long sequence, Happening event) {
    /** Those of one kind, in their order. */
    public static <E> List<E> only(Class<E> kind, List<VerifiedEvent> history) {
        return history.stream()
                .map(VerifiedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
