package org.hoso.runtime.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The one order of all events, to be read by position. */
public interface Ledger {
    LedgerHead head();

    /** Where an event is in the ledger; empty while it is not there yet, or does not exist. */
    OptionalLong positionOf(String eventId);

    /**
     * Where an event of a case is in the ledger, waiting for it to get there.
     *
     * @param sequence place within its case, from 0
     * @param longest  how long to wait; empty after that
     */
    OptionalLong positionOf(String caseId, long sequence, Duration longest);

    /**
     * One event by the history it is in.
     *
     * @param sequence place within it, from 0
     */
    record Place(String caseId, long sequence) {}

    /** The same of many: what is not in the ledger after that time is absent. */
    Map<Place, Long> positionsOf(Collection<Place> places, Duration longest);

    /**
     * The last position that was known at that instant, 0 where nothing was. An instant after the head's is answered with the
     * head, which may still grow until that instant has passed.
     */
    long resolve(Instant knownAt);

    /** The events just after a position, in order; fewer than the limit only at the end of the ledger. */
    List<LedgeredEvent> read(long afterPosition, int limit);

    /**
     * The events of a case just after a version, in order.
     *
     * @param afterVersion -1 for the first
     * @param upTo         last position of the ledger that counts
     */
    List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit);
}
