package org.hoso.wire;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds that is an id or may hold something in turn: records, collections, families. Texts, numbers, codes and moments
 * are passed over, as most parts of an event are. By reflection, so that nothing that is added tomorrow can be forgotten.
 */
public final class NestedParts {
    /** The virtual machine makes a record's components anew each time they are asked for, which costs more than all the rest. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> mayHold(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private NestedParts() {}

    /** Each of them, in the order in which the record names them. */
    public static void each(Record record, Consumer<@Nullable Object> taker) {
        for (Method accessor : ACCESSORS.get(record.getClass())) taker.accept(read(accessor, record));
    }

    private static boolean mayHold(Class<?> type) {
        return type == UUID.class || Collection.class.isAssignableFrom(type) || type.isRecord() || type.isInterface();
    }

    private static @Nullable Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
        }
    }
}
