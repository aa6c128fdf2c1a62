package org.hoso.query.changes;

import java.util.List;

/** Where two answers of the same kind differ, field by field in words. */
public final class FieldChanges {
    private FieldChanges() {}

    public static List<FieldChange> between(Record before, Record after, FieldWords words) {
        return FieldDifference.between(before, after).stream()
                .map(field -> new FieldChange(field.path(), words.of(field.fields()), field.before(), field.after()))
                .toList();
    }
}
