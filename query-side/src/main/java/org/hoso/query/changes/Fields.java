package org.hoso.query.changes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/** The fields that the records of a case file have; a value of the contract (a document, an address, a fine) is one whole. */
final class Fields {
    private static final String OURS = "org.hoso.query.";
    /** They are about the reading, about what may be done next, grow by the day, or are of other cases too; no event of the case changes them. */
    private static final Set<String> OF_THE_READING =
            Set.of("caseId", "version", "position", "seenAs", "next", "repeats", "lateCharges", "asOf", "collisions");

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .flatMap(one -> told(record, one))
                    .filter(one -> record != SeenCase.class || !OF_THE_READING.contains(one.name()))
                    .toList();
        }
    };

    /**
     * @param name  in the JSON of the case file
     * @param owner the record whose JSON has it; a part of that record may hold it
     * @param way   accessors from the owner to it
     */
    record Field(String name, Class<?> owner, List<Method> way) {
        @Nullable
        Object of(@Nullable Object record) {
            Object value = record;
            try {
                for (Method accessor : way) if (value != null) value = accessor.invoke(value);
                return value;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(owner.getName() + " cannot be read", e);
            }
        }
    }

    /** A part that is told as if its fields were its owner's is no field itself. */
    private static Stream<Field> told(Class<?> owner, RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        if (!accessor.isAnnotationPresent(JsonUnwrapped.class))
            return Stream.of(new Field(component.getName(), owner, List.of(accessor)));
        return of(component.getType()).stream()
                .map(field -> new Field(
                        field.name(),
                        owner,
                        Stream.concat(Stream.of(accessor), field.way().stream()).toList()));
    }

    private Fields() {}

    static List<Field> of(Class<?> record) {
        return FIELDS.get(record);
    }

    /** Whether it is told field by field; a personal text and a sentence are one whole. */
    static boolean isOpened(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith(OURS)
                && type != Sentence.class
                && !Personal.class.isAssignableFrom(type);
    }
}
