package org.hoso.command.correction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction;
import org.hoso.cases.Correction.CorrectRecord;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Journal;
import org.hoso.command.casefile.OrderOfEvents;
import org.hoso.wire.CaseJson;
import org.hoso.wire.CorrectableField;
import org.hoso.wire.CorrectableFields;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.JsonNode;

/**
 * The rules of correcting: the body that wrote a thing down, or the accountable one, says what was wrong in it, by what
 * authority. The event stays as it was; readers see both, and only a corrected instant acts on the case, through its clocks
 * and its order.
 */
public final class Correcting {
    private Correcting() {}

    public static Decision decide(Correction.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case CorrectRecord c -> correct(c, file, basis);
        };
    }

    private static Decision correct(CorrectRecord c, CaseFile file, DecisionBasis basis) {
        Journal.Line line = file.journal().line(c.version()).orElse(null);
        if (line == null)
            return file.lead().worksOn(c.by())
                    ? refuse(Refusal.UNKNOWN_EVENT, "version", c.version())
                    : refuse(Refusal.WRONG_AGENCY);
        if (!c.by().actsFor(line.agency()) && !file.lead().accountable(c.by()))
            return file.lead().accountableOr(basis.stateBody(line.agency(), c.at()));
        if (c.at().isBefore(line.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Class<? extends CaseEvent> event =
                StoredNames.caseEvent(line.storedName()).orElseThrow();
        List<CorrectableField> correctable = CorrectableFields.of(event);
        if (correctable.isEmpty()) return refuse(Refusal.EVENT_NOT_CORRECTABLE, "event", line.storedName());
        List<CorrectedField> fields = new ArrayList<>();
        for (CorrectedField asked : c.fields()) {
            CorrectableField field =
                    CorrectableFields.find(event, asked.field()).orElse(null);
            if (field == null) return notCorrectable(event, asked.field(), correctable);
            JsonNode value = CorrectedValue.stored(asked.value(), field).orElse(null);
            if (value == null) return notReadable(field);
            fields.add(new CorrectedField(field.pointer(), value));
        }
        if (overlap(fields)) return refuse(Refusal.FIELD_CORRECTED_TWICE);
        return FittingPlatform.refuse(c.version(), fields, file, basis)
                .orElseGet(() -> corrected(c, line, List.copyOf(fields), file, basis));
    }

    private static Decision notCorrectable(
            Class<? extends CaseEvent> event, String asked, List<CorrectableField> correctable) {
        if (CorrectableFields.looksTheLawUp(event, asked))
            return refuse(Refusal.USE_CORRECT_CLASSIFICATION, "field", asked);
        String allowed = correctable.stream().map(CorrectableField::pointer).collect(Collectors.joining(", "));
        return refuse(Refusal.FIELD_NOT_CORRECTABLE, Map.of("field", asked, "allowed", allowed));
    }

    private static Decision notReadable(CorrectableField field) {
        String kind = CaseJson.stored().<JsonNode>valueToTree(field.kind()).asString();
        Map<String, Object> details = new HashMap<>(Map.of("field", field.pointer(), "kind", kind));
        if (field.words() != null) details.put("words", field.words());
        return new Decision.Refused(Refusal.VALUE_NOT_READABLE, Map.copyOf(details));
    }

    /** A document and a part of it at once: which one would hold? */
    private static boolean overlap(List<CorrectedField> fields) {
        return fields.stream()
                .anyMatch(one -> fields.stream()
                        .anyMatch(other -> other != one
                                && (other.field().equals(one.field())
                                        || other.field().startsWith(one.field() + "/"))));
    }

    private static Decision corrected(
            CorrectRecord c, Journal.Line line, List<CorrectedField> fields, CaseFile file, DecisionBasis basis) {
        Optional<Instant> at = fields.stream()
                .filter(field -> field.field().equals("/at"))
                .map(field -> CaseJson.stored().treeToValue(field.value(), Instant.class))
                .findFirst();
        boolean outOfOrder = at.filter(
                        when -> when.isAfter(c.at()) || !OrderOfEvents.holds(file.journal(), c.version(), when))
                .isPresent();
        if (outOfOrder) return refuse(Refusal.BEFORE_ITS_CAUSE, "field", "/at");
        ClockChanges clocks = at.map(when -> RecountingClocks.after(c.version(), line.at(), when, file, basis))
                .orElse(ClockChanges.NONE);
        return accept(new RecordCorrected(
                c.caseId(), c.by(), c.at(), c.version(), line.storedName(), fields, c.reason(), c.authority(), clocks));
    }
}
