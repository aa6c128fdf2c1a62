package org.hoso.query.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How records of a type are taken apart and put together again. It is worked out once a type, because a file with a thousand pieces
 * of evidence is a thousand records of one type. Components whose declared type can hold no personal text are passed over.
 */
final class RecordParts {
    private static final String OURS = "org.hoso.query.";
    private static final ClassValue<RecordParts> KNOWN = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return new RecordParts(type);
        }
    };

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final boolean[] mayHold;

    private RecordParts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.constructor = constructor(type, components);
        this.accessors = Arrays.stream(components).map(RecordParts::accessor).toArray(Method[]::new);
        this.mayHold = new boolean[components.length];
        for (int n = 0; n < components.length; n++)
            mayHold[n] = mayHold(components[n].getGenericType(), new HashSet<>());
    }

    /** The record with its parts changed; itself where no part is another. */
    static Record changed(Record record, UnaryOperator<@Nullable Object> change) {
        return KNOWN.get(record.getClass()).with(record, change);
    }

    /** Records of the contract hold no text of a view. */
    static boolean isOurs(Class<?> record) {
        return record.getName().startsWith(OURS);
    }

    private Record with(Record record, UnaryOperator<@Nullable Object> change) {
        try {
            @Nullable Object @Nullable [] values = null;
            for (int n = 0; n < accessors.length; n++) {
                if (!mayHold[n]) continue;
                Object before = accessors[n].invoke(record);
                Object after = change.apply(before);
                if (after == before) continue;
                if (values == null) values = values(record);
                values[n] = after;
            }
            return values == null ? record : (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(record.getClass().getName() + " refuses its own parts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
        }
    }

    private @Nullable Object[] values(Record record) throws ReflectiveOperationException {
        @Nullable Object[] values = new Object[accessors.length];
        for (int n = 0; n < values.length; n++) values[n] = accessors[n].invoke(record);
        return values;
    }

    /** In doubt it may: only what can be nothing else is passed over. */
    private static boolean mayHold(Type type, Set<Class<?>> within) {
        if (type instanceof ParameterizedType many && many.getRawType() == List.class)
            return mayHold(many.getActualTypeArguments()[0], within);
        if (!(type instanceof Class<?> one) || Personal.class.isAssignableFrom(one)) return true;
        if (!one.isRecord()) return !Modifier.isFinal(one.getModifiers()) && !one.isEnum();
        return isOurs(one)
                && within.add(one)
                && Arrays.stream(one.getRecordComponents())
                        .anyMatch(component -> mayHold(component.getGenericType(), within));
    }

    private static Method accessor(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return component.getAccessor();
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " is no record", e);
        }
    }
}
