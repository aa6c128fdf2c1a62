package org.hoso.query.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One event as the trail keeps it.
 *
 * @param position   place in the ledger, from 1
 * @param caseId     the case; for an event of another family, the id of what it happened to
 * @param version    place within the case, from 0
 * @param at         when it happened in the world
 * @param recordedAt when it was recorded
 * @param ledgeredAt when it got its place
 * @param payload    the event as stored, personal text sealed
 */
@Withers
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
        String payload)
        implements AuditLineBuilder.With {
    /** The view's pure function: every event is a line. */
    static AuditLine of(LedgeredCaseEvent ledgered) {
        return of(
                ledgered.position(),
                ledgered.caseId(),
                ledgered.version(),
                ledgered.eventId(),
                ledgered.recordedAt(),
                ledgered.ledgeredAt(),
                ledgered.event());
    }

    /** The same for an event of another family. */
    static AuditLine of(LedgeredOther ledgered) {
        return of(
                ledgered.position(),
                new CaseId(ledgered.stream()),
                ledgered.version(),
                ledgered.eventId(),
                ledgered.recordedAt(),
                ledgered.ledgeredAt(),
                ledgered.event());
    }

    private static AuditLine of(
            long position,
            CaseId stream,
            long version,
            String eventId,
            Instant recordedAt,
            Instant ledgeredAt,
            Happening event) {
        Actor by = event.by();
        return new AuditLine(
                position,
                stream,
                version,
                eventId,
                StoredNames.of(event.getClass()),
                kept(event.at()),
                kept(recordedAt),
                kept(ledgeredAt),
                by.officer(),
                by.agency(),
                by.role().stored(),
                by.onBehalfOf(),
                CaseJson.stored().writeValueAsString(event));
    }

    /** The payload as the table holds it: with a code over it and what of the line the event does not say itself. */
    String vouched(VouchedTexts texts) {
        return texts.vouched(
                payload, AuditLines.SHAPE, row(caseId, position, version, eventId, storedName, recordedAt, ledgeredAt));
    }

    /** PostgreSQL keeps microseconds, and would round up what the code over the line cuts off. */
    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a line lies under, with instants as they are kept. */
    static @Nullable Object[] row(
            CaseId caseId,
            long position,
            long version,
            String eventId,
            String storedName,
            Instant recordedAt,
            Instant ledgeredAt) {
        return new @Nullable Object[] {caseId, position, version, eventId, storedName, recordedAt, ledgeredAt};
    }

    /** The line of a row, whose payload is as {@link #vouched} has made it. @throws ViewRowAltered where any of it is another */
    AuditLine checked(VouchedTexts texts, int generation) {
        @Nullable Object[] row = row(caseId, position, version, eventId, storedName, recordedAt, ledgeredAt);
        AuditLine plain = withPayload(texts.plain(payload, AuditLines.SHAPE, generation, row));
        Happening event = plain.event();
        Actor by = event.by();
        if (!officer.equals(by.officer())
                || !agency.equals(by.agency())
                || !role.equals(by.role().stored())
                || !Objects.equals(onBehalfOf, by.onBehalfOf())
                || !at.equals(kept(event.at()))) throw texts.altered(AuditLines.SHAPE, generation, row);
        return plain;
    }

    boolean isOfACase() {
        return storedName.startsWith("case.");
    }

    /** The event back from the line. */
    Happening event() {
        Class<? extends Happening> type = StoredNames.event(storedName)
                .orElseThrow(() -> new IllegalStateException("the trail holds an unknown event " + storedName));
        return CaseJson.stored().readValue(payload, type);
    }
}
