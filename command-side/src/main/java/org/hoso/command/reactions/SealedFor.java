package org.hoso.command.reactions;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.wire.NestedParts;
import org.jspecify.annotations.Nullable;

/** Whose keys sealed the texts of an event: by reflection, so that no text added tomorrow can be forgotten. */
final class SealedFor {
    private SealedFor() {}

    static Set<PersonId> in(CaseEvent event) {
        Set<PersonId> persons = new HashSet<>();
        collect(event, persons);
        return persons;
    }

    private static void collect(@Nullable Object value, Set<PersonId> persons) {
        if (value instanceof Sealed sealed) persons.add(sealed.person());
        else if (value instanceof Collection<?> several) several.forEach(one -> collect(one, persons));
        else if (value instanceof Record record) NestedParts.each(record, part -> collect(part, persons));
    }
}
