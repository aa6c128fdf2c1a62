package org.hoso.law;

import java.util.List;
import java.util.Set;

/** One row of agencies.yaml, national body or local template alike. */
final class AgencyRow {
    static final String[] FIELDS = {
        "code",
        "level",
        "name_vi",
        "name_en",
        "short_vi",
        "parent",
        "valid_from",
        "valid_to",
        "predecessors",
        "successors",
        "confidence",
        "source",
        "note"
    };

    private AgencyRow() {}

    static Agency read(Entry entry, Set<String> codes) {
        Sourced sourced = Sourced.read(entry);
        return new Agency(
                entry.required("code").code(),
                entry.required("level").wordOf(AgencyLevel.class),
                entry.required("name_vi").text(),
                entry.required("name_en").text(),
                entry.nullable("parent")
                        .map(parent -> parent.oneOf(codes, "agency"))
                        .orElse(null),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                null,
                null,
                sourced.confidence(),
                sourced.source(),
                related(entry, "successors", codes),
                related(entry, "predecessors", codes),
                entry.optional("short_vi").map(Value::text).orElse(null),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private static List<String> related(Entry entry, String field, Set<String> codes) {
        return entry.optional(field).map(Value::items).orElse(List.of()).stream()
                .map(code -> code.oneOf(codes, "agency"))
                .toList();
    }
}
