package org.hoso.query.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds and replaces the personal texts in a record, however deep, also in lists. By reflection, so that no text added
 * tomorrow can be forgotten: what is told has passed here or it is not told.
 */
final class PersonalTexts {
    private static final Set<String> OURS = Set.of(
            "org.hoso.query.casefile", "org.hoso.query.directives", "org.hoso.query.changes", "org.hoso.query.ripple");

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
        return value instanceof Record record && isOurs(record) ? record(record, change) : value;
    }

    /** Records of the contract hold no text of a view. */
    private static boolean isOurs(Record record) {
        return OURS.contains(record.getClass().getPackageName());
    }

    private static List<?> list(List<?> list, UnaryOperator<Personal> change) {
        List<@Nullable Object> next = new ArrayList<>(list.size());
        for (Object element : list) next.add(replacedAny(element, change));
        return java.util.Collections.unmodifiableList(next);
    }

    private static Record record(Record record, UnaryOperator<Personal> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new Object[components.length];
            for (int n = 0; n < components.length; n++) {
                components[n].getAccessor().setAccessible(true);
                values[n] = replacedAny(components[n].getAccessor().invoke(record), change);
            }
            Constructor<? extends Record> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(record.getClass().getName() + " refuses its own parts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
        }
    }
}
