package org.hoso.command.casefile;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/** The ids an event or a command names: of its case and of the things inside it. Clocks follow their events, and persons span cases: both are left out. */
public final class NamedIds {
    /** The virtual machine makes a record's components anew each time they are asked for, which costs more than all the rest. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final Set<UUID> found = new LinkedHashSet<>();

    private NamedIds() {}

    /** The same of a command: new ids are among them. */
    public static Set<UUID> of(CaseCommand command) {
        NamedIds ids = new NamedIds();
        ids.look(command);
        return ids.found;
    }

    static Set<UUID> of(CaseEvent event) {
        NamedIds ids = new NamedIds();
        ids.look(event);
        return ids.found;
    }

    private void look(@Nullable Object value) {
        if (value instanceof UUID id) found.add(id);
        else if (value instanceof Collection<?> many) many.forEach(this::look);
        else if (value instanceof Record record && !(value instanceof Sealed) && !(value instanceof ClockChanges))
            for (Method part : PARTS.get(record.getClass())) look(read(record, part));
    }

    private static @Nullable Object read(Record record, Method part) {
        try {
            return part.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's part cannot be read: " + part, e);
        }
    }
}
