package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.List;

/** What is asked as SQL asks it: conditions with their values, all of which hold; no text of the caller's stands in the statement. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    /** @param condition with one question mark */
    public Conditions and(String condition, Object value) {
        return andAll(condition, List.of(value));
    }

    /** @param condition with a question mark for each value */
    public Conditions andAll(String condition, List<?> with) {
        conditions.add(condition);
        values.addAll(with);
        return this;
    }

    public String where() {
        return " where " + String.join(" and ", conditions);
    }

    public List<Object> values() {
        return values;
    }
}
