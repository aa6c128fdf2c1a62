package org.hoso.query.asof;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.wire.NestedParts;
import org.jspecify.annotations.Nullable;

/** The ids of things of the case that an event names, however deep; not the case's own, and nobody's. */
final class ThingIds {
    private static final Set<Class<?>> OF_NO_THING = Set.of(CaseId.class, PersonId.class, Sealed.class, Actor.class);

    private ThingIds() {}

    static Set<UUID> of(CaseEvent event) {
        Set<UUID> ids = new HashSet<>();
        collect(event, ids);
        return ids;
    }

    private static void collect(@Nullable Object value, Set<UUID> ids) {
        if (value instanceof UUID id) ids.add(id);
        if (value instanceof Collection<?> many) many.forEach(one -> collect(one, ids));
        if (value instanceof Record record && !OF_NO_THING.contains(value.getClass()))
            NestedParts.each(record, part -> collect(part, ids));
    }
}
