package org.hoso.command.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Sealed;
import org.hoso.wire.NestedParts;
import org.jspecify.annotations.Nullable;

/** The ids an event or a command names: of its case and of the things inside it. Clocks follow their events, and persons span cases: both are left out. */
public final class NamedIds {
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
            NestedParts.each(record, this::look);
    }
}
