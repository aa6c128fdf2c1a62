package org.hoso.runtime.ledger;

import java.util.List;

/** Where the events themselves are read from, which is all that differs between the event stores. */
interface LedgeredEvents {
    /** The events just after a position, in order; fewer than the limit only at the end of the ledger. */
    List<LedgeredEvent> read(long afterPosition, int limit);

    /** The events of a case just after a version, up to a position of the ledger, in order. */
    List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit);
}
