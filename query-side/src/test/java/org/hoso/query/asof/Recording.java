package org.hoso.query.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.SampleEvents;
import org.hoso.query.Varied;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;

/** A case as it is written down: event after event, each at the next place of the ledger. */
final class Recording {
    static final Instant START = Instant.parse("2026-09-07T00:00:00Z");
    private final List<LedgeredCaseEvent> events = new ArrayList<>();

    /** Days after the start. */
    static Instant day(int day) {
        return START.plusSeconds(86_400L * day);
    }

    static UUID id(int number) {
        return new UUID(7, number);
    }

    /** @return its version */
    <E extends CaseEvent> long add(Class<E> event, Instant at, Object... changes) {
        Object[] all = new Object[changes.length + 2];
        System.arraycopy(changes, 0, all, 0, changes.length);
        all[changes.length] = "at";
        all[changes.length + 1] = at;
        return add(Varied.of(event, all));
    }

    long add(CaseEvent event) {
        long version = events.size();
        Instant recorded = START.plusSeconds(86_400L * 365 + version);
        events.add(new LedgeredCaseEvent(version + 1, recorded, recorded, version, "event-" + version, event));
        return version;
    }

    /** @param value as JSON writes it */
    long correct(long version, Instant at, String field, String value) {
        return correct(
                version,
                at,
                ClockChanges.NONE,
                new CorrectedField("/" + field, CaseJson.stored().readTree(value)));
    }

    long correct(long version, Instant at, ClockChanges clocks, CorrectedField... fields) {
        RecordCorrected sample = SampleEvents.of(RecordCorrected.class);
        return add(new RecordCorrected(
                sample.caseId(),
                sample.by(),
                at,
                version,
                sample.storedName(),
                List.of(fields),
                sample.reason(),
                sample.authority(),
                clocks));
    }

    /** All up to and with a place of the ledger. */
    List<LedgeredCaseEvent> knownAt(long position) {
        return events.stream().filter(one -> one.position() <= position).toList();
    }

    List<LedgeredCaseEvent> all() {
        return List.copyOf(events);
    }
}
