package org.hoso.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bodies that the templates stand for: TEMPLATE_PROVINCE for every province, or only for those a template names. */
final class LocalBodies {
    private final List<Entry> entries;
    private final Set<String> codes;
    private final Set<String> templates;
    private final List<Province> provinces;
    private final Set<String> provinceCodes;

    LocalBodies(List<Entry> entries, Set<String> codes, List<Province> provinces) {
        this.entries = entries;
        this.codes = codes;
        this.templates = Codes.of(entries);
        this.provinces = provinces;
        this.provinceCodes = provinces.stream().map(Province::code).collect(Collectors.toSet());
    }

    List<Placed<Agency>> read() {
        List<Placed<Agency>> bodies = new ArrayList<>();
        for (Entry entry : entries) {
            Agency template = AgencyRow.read(entry.only(fields()), codes);
            List<String> only = only(entry);
            for (Province province : provinces) {
                if (only.isEmpty() || only.contains(province.code())) {
                    Agency body = instance(template, province, only.isEmpty());
                    bodies.add(Placed.of(body.code(), body, entry, "valid_from"));
                }
            }
        }
        return bodies;
    }

    private static String[] fields() {
        List<String> fields = new ArrayList<>(List.of(AgencyRow.FIELDS));
        fields.add("only");
        return fields.toArray(String[]::new);
    }

    private List<String> only(Entry entry) {
        return entry.optional("only").map(Value::items).orElse(List.of()).stream()
                .map(code -> code.oneOf(provinceCodes, "province"))
                .toList();
    }

    /** The name of a template for certain provinces only already says which; any other gets the province's name. */
    private Agency instance(Agency template, Province province, boolean named) {
        String place = named ? ", " + province.nameVi() : "";
        return new Agency(
                template.code() + "_" + province.code(),
                template.level(),
                template.nameVi() + place,
                template.nameEn() + place,
                local(template.parent(), province),
                template.validFrom(),
                template.validTo(),
                province.code(),
                template.code(),
                template.confidence(),
                template.source(),
                local(template.successors(), province),
                local(template.predecessors(), province),
                template.shortVi(),
                template.note());
    }

    private List<String> local(List<String> related, Province province) {
        return related.stream().map(code -> local(code, province)).toList();
    }

    private @Nullable String local(@Nullable String code, Province province) {
        return code != null && templates.contains(code) ? code + "_" + province.code() : code;
    }
}
