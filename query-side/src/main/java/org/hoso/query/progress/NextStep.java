package org.hoso.query.progress;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Role;

/**
 * Something that may be done next. The decision has the last word: it looks at mandates, dates and documents too.
 *
 * @param command its name in the path, {@code classify-violation}
 * @param roles   the roles that may ask for it
 * @param by      who would do it
 * @param about   the item, record, decision, appeal ... that it moves on
 */
public record NextStep(String command, List<Role> roles, Turn by, Track track, UUID about) {}
