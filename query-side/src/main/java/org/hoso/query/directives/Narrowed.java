package org.hoso.query.directives;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.query.rights.Reach;

/** What is asked as SQL asks it: conditions with a value each; no text of the caller's stands in the statement. */
final class Narrowed {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    private Narrowed() {}

    /** Those that the reader reaches and that are asked for, wherever the page begins. */
    static Narrowed to(Reach reach, Sought sought, Instant now) {
        Narrowed narrowed = new Narrowed();
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

    Narrowed and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
