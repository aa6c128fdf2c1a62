package org.hoso.query.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.query.asof.PastFile;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.changes.FieldChange;
import org.hoso.query.changes.GivenReason;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.wording.Sentence;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Corrections as a reader of the history sees them; texts are still sealed. */
@Component
final class ShowingCorrections {
    private final CaseEvents events;
    private final CorrectedWords words = new CorrectedWords();

    ShowingCorrections(CaseEvents events) {
        this.events = events;
    }

    /** @param all the events of the case, in order */
    List<ShownCorrection> all(List<LedgeredCaseEvent> all, LineOfSight sight) {
        return all.stream()
                .filter(one -> one.event() instanceof RecordCorrected)
                .map(one -> shown(one, all, sight))
                .toList();
    }

    /** Nothing where that version is no correction. */
    Optional<ShownCorrection> one(List<LedgeredCaseEvent> all, long version, LineOfSight sight) {
        return all.stream()
                .filter(one -> one.version() == version && one.event() instanceof RecordCorrected)
                .map(one -> shown(one, all, sight))
                .findFirst();
    }

    private ShownCorrection shown(LedgeredCaseEvent one, List<LedgeredCaseEvent> all, LineOfSight sight) {
        RecordCorrected correction = (RecordCorrected) one.event();
        CaseEvent target = event(all, correction.version());
        return new ShownCorrection(
                one.version(),
                one.position(),
                one.eventId(),
                correction.at(),
                one.recordedAt(),
                correction.by().agency(),
                sight.actor(correction),
                correction.version(),
                correction.storedName(),
                target == null ? new Sentence("", "") : events.told(target),
                target != null && sight.of(target) ? fields(one, correction, all) : List.of(),
                GivenReason.of(correction, sight),
                correction.authority(),
                later(one, correction, all),
                "/api/v1/cases/" + one.caseId() + "/corrections/" + one.version() + "/ripple");
    }

    private List<FieldChange> fields(LedgeredCaseEvent one, RecordCorrected correction, List<LedgeredCaseEvent> all) {
        List<LedgeredCaseEvent> before =
                all.stream().filter(other -> other.version() < one.version()).toList();
        JsonNode read = CaseJson.stored().valueToTree(event(PastFile.readRight(before), correction.version()));
        List<FieldChange> fields = new ArrayList<>();
        for (CorrectedField field : correction.fields())
            fields.add(new FieldChange(
                    field.field(), words.of(field.field()), plain(read.at(field.field())), plain(field.value())));
        return fields;
    }

    private static List<Long> later(LedgeredCaseEvent one, RecordCorrected correction, List<LedgeredCaseEvent> all) {
        List<String> names =
                correction.fields().stream().map(CorrectedField::field).toList();
        return all.stream()
                .filter(other -> other.version() > one.version()
                        && other.event() instanceof RecordCorrected next
                        && next.version() == correction.version()
                        && next.fields().stream().anyMatch(field -> names.contains(field.field())))
                .map(LedgeredCaseEvent::version)
                .toList();
    }

    private static @Nullable CaseEvent event(List<LedgeredCaseEvent> all, long version) {
        return all.stream()
                .filter(one -> one.version() == version)
                .map(LedgeredCaseEvent::event)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object plain(JsonNode value) {
        return value.isMissingNode() || value.isNull()
                ? null
                : CaseJson.stored().treeToValue(value, Object.class);
    }
}
