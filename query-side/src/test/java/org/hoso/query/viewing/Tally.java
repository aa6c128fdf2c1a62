package org.hoso.query.viewing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.NoteAdded;
import org.jspecify.annotations.Nullable;

/**
 * What the small views of these tests keep of a case.
 *
 * @param versions the versions seen, in the order they were seen: what was skipped or doubled shows
 */
record Tally(CaseId caseId, long version, String versions) implements OfCase {
    /** Notes that the function chokes on. */
    static final Set<java.util.UUID> POISON = ConcurrentHashMap.newKeySet();

    static Tally after(@Nullable Tally before, LedgeredCaseEvent event) {
        if (event.event() instanceof NoteAdded note && POISON.contains(note.noteId()))
            throw new IllegalStateException(
                    "the function has no answer for this note" + " and says so at length".repeat(100));
        String seen = before == null ? "" : before.versions() + " ";
        return new Tally(event.caseId(), event.version(), seen + event.version());
    }
}
