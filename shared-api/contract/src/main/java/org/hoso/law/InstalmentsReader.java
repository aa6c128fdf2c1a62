package org.hoso.law;

import java.util.List;

/** Reads instalments.yaml: the limits of paying a fine in parts. */
final class InstalmentsReader {
    private static final long MOST_VND = 1_000_000_000_000L;
    private static final String[] FIELDS = {
        "most_parts",
        "first_percent",
        "from_individual_vnd",
        "from_organisation_vnd",
        "valid_from",
        "valid_to",
        "legal_basis",
        "confidence",
        "source",
        "note"
    };

    private InstalmentsReader() {}

    static Instalments read(Entry file) {
        List<Entry> limits = file.only("limits").required("limits").entries();
        return new Instalments(Placed.withoutOverlap(limits.stream()
                .map(entry -> Placed.of(Instalments.THING, readLimits(entry), entry, "valid_from"))
                .toList()));
    }

    private static InstalmentLimits readLimits(Entry entry) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new InstalmentLimits(
                (int) entry.required("most_parts").whole(1, 100),
                (int) entry.required("first_percent").whole(0, 100),
                entry.required("from_individual_vnd").whole(0, MOST_VND),
                entry.required("from_organisation_vnd").whole(0, MOST_VND),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                Basis.read(entry.required("legal_basis")),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }
}
