package org.hoso.query.pictures;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;

/**
 * An event as it lies in the ledger, and as it is read today.
 *
 * @param read several or none where an upcaster makes so many of it
 */
record Recorded(LedgeredEvent stored, List<LedgeredCaseEvent> read) {
    static Recorded of(LedgeredEvent stored, StoredEvents reading) {
        return new Recorded(
                stored,
                reading.messages(stored).stream().map(LedgeredCaseEvent::of).toList());
    }

    boolean isDecision() {
        return read.stream().anyMatch(one -> DecisionEvents.isDecision(one.event()));
    }

    List<CaseEvent> events() {
        return read.stream().map(LedgeredCaseEvent::event).toList();
    }
}
