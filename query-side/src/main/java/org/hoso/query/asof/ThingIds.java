package org.hoso.query.asof;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/** The ids of things of the case that an event names, however deep; not the case's own, and nobody's. */
final class ThingIds {
    private static final Set<Class<?>> OF_NO_THING = Set.of(CaseId.class, PersonId.class, Sealed.class, Actor.class);
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> mayHold(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private ThingIds() {}

    static Set<UUID> of(CaseEvent event) {
        Set<UUID> ids = new HashSet<>();
        collect(event, ids);
        return ids;
    }

    private static void collect(@Nullable Object value, Set<UUID> ids) {
        if (value instanceof UUID id) ids.add(id);
        if (value instanceof Collection<?> many) many.forEach(one -> collect(one, ids));
        if (!(value instanceof Record) || OF_NO_THING.contains(value.getClass())) return;
        for (Method accessor : ACCESSORS.get(value.getClass())) collect(read(accessor, value), ids);
    }

    private static boolean mayHold(Class<?> type) {
        return type == UUID.class || Collection.class.isAssignableFrom(type) || type.isRecord() || type.isInterface();
    }

    private static @Nullable Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
        }
    }
}
