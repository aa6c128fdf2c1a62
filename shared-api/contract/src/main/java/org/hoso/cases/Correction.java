package org.hoso.cases;

import java.time.Instant;
import java.util.List;

/** Đính chính: names the event corrected, the fields, the reason and the authority; nothing is edited. */
public interface Correction {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /**
     * One field put right.
     *
     * @param field a clear field of the corrected event, e.g. {@code at} or {@code document}
     * @param value as JSON writes it; in a command a text, a day, an instant or a word may stand without its quotes
     */
    record CorrectedField(String field, String value) {
        public CorrectedField {
            Shape.require(field != null && field.matches("[a-zA-Z]{1,40}"), "a field is named by its letters");
            Shape.require(value != null && value.length() <= 500, "a value has at most 500 characters");
        }
    }

    /** @param version the corrected event's sequence number in this case */
    @By({Role.COORDINATOR, Role.RECORDER, Role.LIAISON, Role.DECIDER})
    record CorrectRecord(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            long version,
            List<CorrectedField> fields,
            @About Sealed reason,
            DocumentRef authority)
            implements Command {
        public CorrectRecord {
            Shape.some(fields, 20);
            Shape.eachOnce(fields);
            Shape.eachOnce(fields.stream().map(CorrectedField::field).toList());
        }
    }

    /** @param clocks the clocks that the corrected event started, counted anew where their start was wrong */
    record RecordCorrected(
            CaseId caseId,
            Actor by,
            Instant at,
            long version,
            String storedName,
            List<CorrectedField> fields,
            Sealed reason,
            DocumentRef authority,
            ClockChanges clocks)
            implements Event {}
}
