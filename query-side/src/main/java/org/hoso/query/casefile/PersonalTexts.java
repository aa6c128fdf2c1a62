package org.hoso.query.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds and replaces the personal texts in a record, however deep, also in lists. By reflection, so that no text added
 * tomorrow can be forgotten: what is told has passed here or it is not told.
 */
final class PersonalTexts {
    private PersonalTexts() {}

    static void visit(@Nullable Object value, Consumer<Personal> visitor) {
        replaced(value, text -> {
            visitor.accept(text);
            return text;
        });
    }

    /** The same value with each text replaced. */
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> T replaced(T value, UnaryOperator<Personal> change) {
        return (T) replacedAny(value, change);
    }

    private static @Nullable Object replacedAny(@Nullable Object value, UnaryOperator<Personal> change) {
        if (value instanceof Personal text) return change.apply(text);
        if (value instanceof List<?> list) return list(list, change);
        return value instanceof Record record && RecordParts.isOurs(record.getClass())
                ? RecordParts.changed(record, part -> replacedAny(part, change))
                : value;
    }

    private static List<?> list(List<?> list, UnaryOperator<Personal> change) {
        List<@Nullable Object> next = new ArrayList<>(list.size());
        boolean other = false;
        for (Object element : list) {
            Object changed = replacedAny(element, change);
            other |= changed != element;
            next.add(changed);
        }
        return other ? Collections.unmodifiableList(next) : list;
    }
}
