package org.hoso.query.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * One event as the trail keeps it.
 *
 * @param position   place in the ledger, from 1
 * @param caseId     the case; for an event of another family, the id of what it happened to
 * @param version    place within the case, from 0
 * @param recordedAt when it was recorded
 * @param ledgeredAt when it got its place
 * @param client     the application by which it was asked for; absent for what the system did of itself
 * @param event      personal text in it is sealed
 */
record AuditLine(
        long position,
        CaseId caseId,
        long version,
        String eventId,
        Instant recordedAt,
        Instant ledgeredAt,
        @Nullable String client,
        Happening event) {
    /** The view's pure function: every event is a line. */
    static AuditLine of(LedgeredCaseEvent ledgered) {
        return new AuditLine(
                ledgered.position(),
                ledgered.caseId(),
                ledgered.version(),
                ledgered.eventId(),
                ledgered.recordedAt(),
                ledgered.ledgeredAt(),
                ledgered.client(),
                ledgered.event());
    }

    /** The same for an event of another family. */
    static AuditLine of(LedgeredOther ledgered) {
        return new AuditLine(
                ledgered.position(),
                new CaseId(ledgered.stream()),
                ledgered.version(),
                ledgered.eventId(),
                ledgered.recordedAt(),
                ledgered.ledgeredAt(),
                ledgered.client(),
                ledgered.event());
    }

    /** When it happened in the world, to the microsecond: as fine as the other instants of the line are kept. */
    Instant at() {
        return event.at().truncatedTo(ChronoUnit.MICROS);
    }

    String storedName() {
        return StoredNames.of(event.getClass());
    }

    boolean isOfACase() {
        return event instanceof CaseEvent;
    }
}
