package org.hoso.cases;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Đính chính: names the event corrected, the fields, the reason and the authority; nothing is edited. */
public interface Correction {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /**
     * One field put right.
     *
     * @param field JSON pointer to a clear field of the corrected event, e.g. {@code /at} or {@code /document/number}; a command
     *              may name a field of the event itself without the slash. Which there are is told at
     *              {@code GET /api/v1/cases/{caseId}/corrections/fields?version=}
     * @param value the right value, as that field's kind is written in JSON: a text, a number, a flag, a document
     */
    record CorrectedField(String field, JsonNode value) {
        public CorrectedField {
            Shape.shortText(field, 100);
            Shape.require(value != null && value.toString().length() <= 500, "a value has at most 500 characters");
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
