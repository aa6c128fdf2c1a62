package org.hoso.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads mandates.yaml: product fields, and who holds which role in them. */
final class MandatesReader {
    /** The fields that together name what the versions of a mandate are versions of. */
    static final String[] THING = {"product_field", "role", "agency"};

    private static final String[] FIELDS = {
        "product_field",
        "role",
        "agency",
        "on_behalf_of",
        "valid_from",
        "valid_to",
        "local",
        "basis",
        "confidence",
        "source",
        "note"
    };

    private final Set<String> fields;
    private final Agencies agencies;

    private MandatesReader(Set<String> fields, Agencies agencies) {
        this.fields = fields;
        this.agencies = agencies;
    }

    static Mandates read(Entry file, Agencies agencies) {
        file.only("fields", "mandates");
        List<Entry> fields = file.required("fields").entries();
        Set<String> reachable = new TreeSet<>(Codes.unique(fields));
        reachable.add(Mandate.EVERY_FIELD);
        MandatesReader reader = new MandatesReader(reachable, agencies);
        return new Mandates(
                fields.stream().map(MandatesReader::readField).toList(),
                reader.readMandates(file.required("mandates").entries()),
                agencies);
    }

    private static ProductField readField(Entry entry) {
        entry.only("code", "name_vi", "name_en");
        return new ProductField(
                entry.required("code").word(),
                entry.required("name_vi").text(),
                entry.required("name_en").text());
    }

    private List<Mandate> readMandates(List<Entry> entries) {
        List<Placed<Mandate>> mandates = new ArrayList<>();
        for (Entry entry : entries) {
            Mandate mandate = readMandate(entry);
            String held = mandate.agency() + "'s " + mandate.role().name().toLowerCase(Locale.ROOT) + " for "
                    + mandate.productField();
            mandates.add(Placed.of(held, mandate, entry, "valid_from"));
        }
        return Placed.withoutOverlap(mandates);
    }

    private Mandate readMandate(Entry entry) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new Mandate(
                entry.required("product_field").oneOf(fields, "product field"),
                entry.required("role").wordOf(MandateRole.class),
                entry.required("agency").oneOf(agencies.codes(), "agency"),
                entry.optional("on_behalf_of")
                        .map(ministry -> ministry.oneOf(agencies.codes(), "agency"))
                        .orElse(null),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                local(entry),
                entry.required("basis").text(),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private List<String> local(Entry entry) {
        return entry.optional("local").map(Value::items).orElse(List.of()).stream()
                .map(template -> template.oneOf(agencies.templates(), "local template"))
                .toList();
    }
}
