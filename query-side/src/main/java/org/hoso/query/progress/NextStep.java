package org.hoso.query.progress;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.query.wording.Sentence;

/**
 * Something that may be done next, named once for each body that would do it. The decision has the last word: it looks at mandates,
 * dates and documents too.
 *
 * @param command its name in the path, {@code classify-violation}
 * @param sentence what that is called, as in the description of the interface
 * @param roles   the roles that may ask for it
 * @param by      who would do it
 * @param about   the items, the record, decision, appeal ... that it moves on
 */
public record NextStep(String command, Sentence sentence, List<Role> roles, Turn by, Track track, List<UUID> about) {
    /** The same by a body told by another name. */
    public NextStep by(Turn body) {
        return new NextStep(command, sentence, roles, body, track, about);
    }
}
