package org.hoso.wire;

import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Clocks;
import org.hoso.cases.Correction;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Merging;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of an event may be corrected: what was written down in clear (a text, a number, a word, a day, an instant, a
 * document and its parts). Never a sealed text, an id, who acted, an address of content, or what a rule worked out; and nothing
 * of a correction (correct the event itself again) or of a clock's own event.
 */
public final class CorrectableFields {
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
    private static final Set<String> CLASSIFIED = Set.of("/productField", "/verdict", "/types", "/actDate", "/urgency");

    /** A merge holds for two cases: it is taken back and made anew, never put right in one of them. */
    private static final Set<Class<? extends CaseEvent>> WORKING =
            Set.of(Correction.Event.class, Clocks.Event.class, Merging.Event.class);

    private CorrectableFields() {}

    /** In the order of the event; none where the event itself is corrected by none. */
    public static List<CorrectableField> of(Class<? extends CaseEvent> event) {
        if (WORKING.stream().anyMatch(family -> family.isAssignableFrom(event))) return List.of();
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> !component.getName().equals(ACCOUNT))
                .flatMap(CorrectableFields::fields)
                .filter(field -> !looksTheLawUp(event, field.pointer()))
                .toList();
    }

    /** @param asked its pointer, of a field of the event itself also without the slash */
    public static Optional<CorrectableField> find(Class<? extends CaseEvent> event, String asked) {
        String pointer = pointer(asked);
        return of(event).stream()
                .filter(field -> field.pointer().equals(pointer))
                .findFirst();
    }

    /** Whether a field of a classification is meant, which has a command of its own because the law is looked up for it again. */
    public static boolean looksTheLawUp(Class<? extends CaseEvent> event, String asked) {
        return CLASSIFICATIONS.contains(event) && CLASSIFIED.contains(pointer(asked));
    }

    private static String pointer(String asked) {
        return asked.startsWith("/") ? asked : "/" + asked;
    }

    /** Of a document that may be absent no part can be named: nothing is there to hold it. */
    private static Stream<CorrectableField> fields(RecordComponent component) {
        Class<?> type = MethodType.methodType(component.getType()).wrap().returnType();
        if (!type.isEnum() && !WRITTEN_DOWN.contains(type)) return Stream.of();
        CorrectableField whole = new CorrectableField("/" + component.getName(), type);
        boolean always = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Stream<CorrectableField> parts = type == DocumentRef.class && always
                ? Arrays.stream(DocumentRef.class.getRecordComponents())
                        .filter(part -> WRITTEN_DOWN.contains(part.getType()))
                        .map(part -> new CorrectableField(whole.pointer() + "/" + part.getName(), part.getType()))
                : Stream.of();
        return Stream.concat(Stream.of(whole), parts);
    }
}
