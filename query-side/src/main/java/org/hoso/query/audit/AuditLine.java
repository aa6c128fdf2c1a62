package org.hoso.query.audit;

import java.time.Instant;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * One event as the trail keeps it.
 *
 * @param position   place in the ledger, from 1
 * @param version    place within the case, from 0
 * @param at         when it happened in the world
 * @param recordedAt when it was recorded
 * @param ledgeredAt when it got its place
 * @param payload    the event as stored, personal text sealed
 */
record AuditLine(
        long position,
        CaseId caseId,
        long version,
        String eventId,
        String storedName,
        Instant at,
        Instant recordedAt,
        Instant ledgeredAt,
        String officer,
        String agency,
        String role,
        @Nullable String onBehalfOf,
        String payload) {
    /** The view's pure function: every event is a line. */
    static AuditLine of(LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        Actor by = event.by();
        return new AuditLine(
                ledgered.position(),
                event.caseId(),
                ledgered.version(),
                ledgered.eventId(),
                StoredNames.of(event.getClass()),
                event.at(),
                ledgered.recordedAt(),
                ledgered.ledgeredAt(),
                by.officer(),
                by.agency(),
                by.role().stored(),
                by.onBehalfOf(),
                CaseJson.stored().writeValueAsString(event));
    }

    /** The event back from the line. */
    CaseEvent event() {
        Class<? extends CaseEvent> type = StoredNames.event(storedName)
                .orElseThrow(() -> new IllegalStateException("the trail holds an unknown event " + storedName));
        return CaseJson.stored().readValue(payload, type);
    }
}
