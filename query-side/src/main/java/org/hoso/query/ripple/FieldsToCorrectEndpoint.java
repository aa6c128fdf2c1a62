package org.hoso.query.ripple;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.asof.PastFile;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.rights.Grounds;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Since;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.hoso.wire.CaseJson;
import org.hoso.wire.CorrectableField;
import org.hoso.wire.CorrectableFields;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What of an event a correction may put right. */
@RestController
class FieldsToCorrectEndpoint {
    private final CaseEvents events;
    private final HistoryDoors doors;
    private final CorrectedWords words = new CorrectedWords();

    FieldsToCorrectEndpoint(CaseEvents events, HistoryDoors doors) {
        this.events = events;
        this.doors = doors;
    }

    /**
     * Of one event.
     *
     * @param version    of the event, from 0
     * @param storedName its kind
     * @param said       what it says
     * @param fields     none where the event cannot be corrected
     */
    record FieldsToCorrect(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            long version,
            String storedName,
            Sentence said,
            List<FieldToCorrect> fields) {}

    @Operation(
            summary = "fields to correct",
            description =
                    "Các trường đính chính được của một sự kiện (what of the event of that version correct-record may put"
                            + " right): each field's pointer, kind of value, words to choose from, and value as it reads now.")
    @GetMapping("/api/v1/cases/{caseId}/corrections/fields")
    ResponseEntity<FieldsToCorrect> fields(
            @PathVariable String caseId,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CaseEvents.Found found = events.find(caseId, since);
        LineOfSight sight = HistoryDoors.sight(doors.enter(found, grounds, signedIn));
        List<CaseEvent> read = PastFile.readRight(
                        events.upTo(found, found.seen().place().position()))
                .stream()
                .filter(one -> one.version() == version)
                .map(LedgeredCaseEvent::event)
                .toList();
        if (read.isEmpty()) throw NotThere.event();
        CaseEvent event = read.getFirst();
        return found.seen()
                .answer(new FieldsToCorrect(
                        found.caseId(),
                        found.number(),
                        version,
                        StoredNames.of(event.getClass()),
                        events.told(event),
                        fields(event, sight.of(event))));
    }

    private List<FieldToCorrect> fields(CaseEvent event, boolean seen) {
        JsonNode now = CaseJson.stored().valueToTree(event);
        return CorrectableFields.of(event.getClass()).stream()
                .map(field -> field(field, seen ? now.at(field.pointer()) : MissingNode.getInstance()))
                .toList();
    }

    private FieldToCorrect field(CorrectableField field, JsonNode value) {
        boolean none = value.isMissingNode() || value.isNull();
        return new FieldToCorrect(
                field.pointer(),
                words.of(field.pointer()),
                field.kind(),
                field.words(),
                none ? null : CaseJson.stored().treeToValue(value, Object.class));
    }
}
