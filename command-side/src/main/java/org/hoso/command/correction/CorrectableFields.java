package org.hoso.command.correction;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Clocks;
import org.hoso.cases.Correction;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Merging;
import org.hoso.cases.Refusal;

/**
 * Which fields of an event may be corrected: what was written down in clear (a text, a number, a word, a day, an instant, a
 * document). Never a sealed text, an id, who acted, or what a rule worked out; and nothing of a correction (correct the event
 * itself again) or of a clock's own event.
 */
final class CorrectableFields {
    private static final Set<Class<?>> WRITTEN_DOWN = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            LocalDate.class,
            Instant.class,
            DocumentRef.class);

    /** A sign-in id, though it is a text. */
    private static final String ACCOUNT = "account";

    private static final Set<Class<?>> CLASSIFICATIONS =
            Set.of(ViolationClassified.class, ClassificationCorrected.class);
    private static final Set<String> CLASSIFIED = Set.of("productField", "verdict", "types", "actDate", "urgency");

    /** A merge holds for two cases: it is taken back and made anew, never put right in one of them. */
    private static final Set<Class<? extends CaseEvent>> WORKING =
            Set.of(Correction.Event.class, Clocks.Event.class, Merging.Event.class);

    private CorrectableFields() {}

    static Reading read(Class<? extends CaseEvent> event, CorrectedField asked) {
        if (CLASSIFICATIONS.contains(event) && CLASSIFIED.contains(asked.field()))
            return new Reading.NotRead(Refusal.USE_CORRECT_CLASSIFICATION);
        Optional<Class<?>> kind = kind(event, asked.field()).filter(type -> correctable(event, asked.field(), type));
        if (kind.isEmpty()) return new Reading.NotRead(Refusal.FIELD_NOT_CORRECTABLE);
        return CorrectedValue.stored(asked.value(), kind.get())
                .<Reading>map(value -> new Reading.Read(new CorrectedField(asked.field(), value)))
                .orElseGet(() -> new Reading.NotRead(Refusal.VALUE_NOT_READABLE));
    }

    private static Optional<Class<?>> kind(Class<? extends CaseEvent> event, String field) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst();
    }

    private static boolean correctable(Class<? extends CaseEvent> event, String field, Class<?> type) {
        boolean worksItself = WORKING.stream().anyMatch(family -> family.isAssignableFrom(event));
        return !worksItself
                && !field.equals(ACCOUNT)
                && (type.isPrimitive() || type.isEnum() || WRITTEN_DOWN.contains(type));
    }
}
