package org.hoso.query.directives;

import java.sql.Timestamp;
import java.time.Instant;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.Conditions;

/** Which directives are asked for, as SQL asks it. */
final class Narrowed {
    private Narrowed() {}

    /** Those that the reader reaches and that are asked for, wherever the page begins. */
    static Conditions to(Reach reach, DirectiveQuery sought, Instant now) {
        Conditions narrowed = new Conditions();
        if (!reach.all()) narrowed.and("access && ?::text[]", reach.anyOf().toArray(String[]::new));
        if (sought.from() != null) narrowed.and("from_agency = ?", sought.from());
        if (sought.to() != null) narrowed.and("to_agency = ?", sought.to());
        if (sought.province() != null) narrowed.and("province = ?", sought.province());
        if (sought.overdue() != null)
            narrowed.and(
                    sought.overdue()
                            ? "answered_at is null and due_at < ?"
                            : "(answered_at is not null or due_at >= ?)",
                    Timestamp.from(now));
        return narrowed;
    }
}
