package org.hoso.law;

import java.util.List;
import java.util.TreeSet;

/** Reads role-duties.yaml: what the law asks of whom in advertising. */
final class RoleDutiesReader {
    /** What the versions of a duty share. */
    static final String[] THING = {"code", "role"};

    private static final String[] FIELDS = {
        "code", "role", "name_vi", "name_en", "valid_from", "valid_to", "legal_basis", "confidence", "source", "note"
    };

    private RoleDutiesReader() {}

    static RoleDuties read(Entry file) {
        file.only("roles", "duties");
        var roles = new TreeSet<>(file.required("roles").texts());
        List<Placed<RoleDuty>> duties = file.required("duties").entries().stream()
                .map(entry -> placed(entry, readDuty(entry, roles)))
                .toList();
        return new RoleDuties(roles, Placed.withoutOverlap(duties));
    }

    private static Placed<RoleDuty> placed(Entry entry, RoleDuty duty) {
        return Placed.of(duty.code() + " of " + duty.role(), duty, entry, "valid_from");
    }

    private static RoleDuty readDuty(Entry entry, TreeSet<String> roles) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new RoleDuty(
                entry.required("code").word(),
                entry.required("role").oneOf(roles, "role in advertising"),
                entry.required("name_vi").text(),
                entry.required("name_en").text(),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                Basis.read(entry.required("legal_basis")),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }
}
