package org.hoso.command.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/** The ids an event names: of its case and of the things inside it. Clocks follow their events, and persons span cases: both are left out. */
final class NamedIds {
    private final Set<UUID> found = new LinkedHashSet<>();

    private NamedIds() {}

    static Set<UUID> of(CaseEvent event) {
        NamedIds ids = new NamedIds();
        ids.look(event);
        return ids.found;
    }

    private void look(@Nullable Object value) {
        if (value instanceof UUID id) found.add(id);
        else if (value instanceof Collection<?> many) many.forEach(this::look);
        else if (value instanceof Record record && !(value instanceof Sealed) && !(value instanceof ClockChanges))
            for (RecordComponent component : record.getClass().getRecordComponents()) look(part(record, component));
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's part cannot be read: " + component, e);
        }
    }
}
