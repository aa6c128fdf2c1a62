package org.hoso.query.casefile;

import java.time.Instant;
import org.hoso.cases.CaseEvent;
import org.hoso.wire.StoredNames;

/**
 * An event as something else points at it.
 *
 * @param version  within its case, from 0
 * @param position in the ledger
 * @param at       when it happened, as recorded
 */
public record EventPlace(String storedName, long version, long position, Instant at) {
    static EventPlace of(CaseEvent event, long version, long position) {
        return new EventPlace(StoredNames.of(event.getClass()), version, position, event.at());
    }
}
