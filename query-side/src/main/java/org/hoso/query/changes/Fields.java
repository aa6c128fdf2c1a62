package org.hoso.query.changes;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
                    .filter(one -> record != SeenCase.class || !OF_THE_READING.contains(one.getName()))
                    .map(Field::of)
                    .toList();
        }
    };

    /** @param name in the record, and in the JSON of the case file */
    record Field(String name, Class<?> owner, Method accessor) {
        static Field of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Field(component.getName(), component.getDeclaringRecord(), component.getAccessor());
        }

        @Nullable
        Object of(@Nullable Object record) {
            try {
                return record == null ? null : accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(owner.getName() + " cannot be read", e);
            }
        }
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
