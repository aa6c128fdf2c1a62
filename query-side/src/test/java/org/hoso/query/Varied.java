package org.hoso.query;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.jspecify.annotations.Nullable;

/** A sample event with some of its parts changed, named as in its record. */
public final class Varied {
    private Varied() {}

    /** @param changes name, value, name, value ... */
    public static <E extends CaseEvent> E of(Class<E> type, @Nullable Object... changes) {
        return change(SampleEvents.of(type), changes);
    }

    public static <R> R change(R record, @Nullable Object... changes) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        for (int n = 0; n < changes.length; n += 2) changed.put((String) changes[n], changes[n + 1]);
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new Object[components.length];
            for (int n = 0; n < components.length; n++) {
                String name = components[n].getName();
                components[n].getAccessor().setAccessible(true);
                values[n] = changed.containsKey(name)
                        ? changed.remove(name)
                        : components[n].getAccessor().invoke(record);
            }
            if (!changed.isEmpty())
                throw new IllegalArgumentException(record.getClass() + " has no " + changed.keySet());
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R made = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record.getClass() + " cannot be varied", e);
        }
    }

    public static Actor officer(Role role, String agency) {
        return new Actor(
                role.stored() + "@" + agency.toLowerCase(Locale.ROOT), agency, LocalDate.of(2025, 3, 1), role, null);
    }

    public static Actor citizen(String account) {
        return new Actor(account, Actor.CITIZEN, LocalDate.of(1900, 1, 1), Role.REPORTER, null);
    }
}
