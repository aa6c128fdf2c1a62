package org.hoso.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads mandates.yaml: product fields, and who holds which role in them. */
final class MandatesReader {
    /** The fields that together name what the versions of a mandate are versions of. */
    static final String[] THING = {"product_field", "violation_types", "platform_kinds", "role", "agency"};

    private static final String[] FIELDS = {
        "product_field",
        "violation_types",
        "platform_kinds",
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
    private final ViolationTypes types;

    private MandatesReader(Set<String> fields, Agencies agencies, ViolationTypes types) {
        this.fields = fields;
        this.agencies = agencies;
        this.types = types;
    }

    static Mandates read(Entry file, Agencies agencies, ViolationTypes types) {
        file.only("fields", "mandates");
        List<Entry> fields = file.required("fields").entries();
        Set<String> reachable = new TreeSet<>(Codes.unique(fields));
        reachable.add(Mandate.EVERY_FIELD);
        MandatesReader reader = new MandatesReader(reachable, agencies, types);
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
            mandates.add(Placed.of(held(mandate), mandate, entry, "valid_from"));
        }
        return Placed.withoutOverlap(mandates);
    }

    private static String held(Mandate mandate) {
        String narrowed = Stream.concat(
                        mandate.violationTypes().stream(),
                        mandate.platformKinds().stream().map(kind -> stored(kind)))
                .map(one -> " " + one)
                .collect(Collectors.joining());
        return mandate.agency() + "'s " + stored(mandate.role()) + " for " + mandate.productField() + narrowed;
    }

    private static String stored(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Mandate readMandate(Entry entry) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new Mandate(
                entry.required("product_field").oneOf(fields, "product field"),
                violationTypes(entry),
                platformKinds(entry),
                entry.required("role").wordOf(MandateRole.class),
                entry.required("agency").oneOf(agencies.codes(), "agency"),
                entry.optional("on_behalf_of")
                        .map(ministry -> ministry.oneOf(agencies.codes(), "agency"))
                        .orElse(null),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                local(entry),
                Basis.read(entry.required("basis")),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    /** A list that is there narrows the row; an empty one would reach nothing, and is a slip of the pen. */
    private Set<String> violationTypes(Entry entry) {
        Set<String> codes = new TreeSet<>();
        for (Value code : some(entry, "violation_types")) {
            if (types.find(code.text()).isEmpty()) throw code.refused("is no known violation type");
            codes.add(code.text());
        }
        return Collections.unmodifiableSet(codes);
    }

    private static Set<PlatformKind> platformKinds(Entry entry) {
        Set<PlatformKind> kinds = EnumSet.noneOf(PlatformKind.class);
        for (Value kind : some(entry, "platform_kinds")) kinds.add(kind.wordOf(PlatformKind.class));
        return Collections.unmodifiableSet(kinds);
    }

    private static List<Value> some(Entry entry, String field) {
        Optional<Value> list = entry.optional(field);
        List<Value> items = list.map(Value::items).orElse(List.of());
        if (list.isPresent() && items.isEmpty()) throw list.get().broken("the list is empty");
        return items;
    }

    private List<String> local(Entry entry) {
        return entry.optional("local").map(Value::items).orElse(List.of()).stream()
                .map(template -> template.oneOf(agencies.templates(), "local template"))
                .toList();
    }
}
