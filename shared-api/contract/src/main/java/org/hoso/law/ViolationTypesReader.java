package org.hoso.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads violation-types.yaml: remedies, kinds of violation, constants of the fine arithmetic. */
final class ViolationTypesReader {
    /** The law field of the outcomes, which no decree prices. */
    private static final String NO_FIELD = "none";

    private final Set<String> remedies;

    private ViolationTypesReader(Set<String> remedies) {
        this.remedies = remedies;
    }

    static ViolationTypes read(Entry file) {
        file.only("meta", "remedies", "violation_types");
        List<Entry> remedies = file.required("remedies").entries();
        ViolationTypesReader reader = new ViolationTypesReader(Codes.unique(remedies));
        List<Entry> types = file.required("violation_types").entries();
        Codes.unique(types);
        return new ViolationTypes(
                types.stream().map(reader::readType).toList(),
                remedies.stream().map(ViolationTypesReader::readRemedy).toList(),
                FineRulesReader.read(file.required("meta").entry()));
    }

    private static Remedy readRemedy(Entry entry) {
        entry.only("code", "vi", "en");
        return new Remedy(
                entry.required("code").code(),
                entry.required("vi").text(),
                entry.required("en").text());
    }

    private ViolationType readType(Entry entry) {
        entry.only("code", "name_vi", "name_en", "law_field", "prohibited_by", "versions", "related");
        String code = entry.required("code").code();
        Value lawField = entry.required("law_field");
        List<PenaltyVersion> versions =
                readVersions(code, entry.required("versions").entries());
        if (versions.isEmpty() != lawField.word().equals(NO_FIELD)) {
            throw lawField.broken("a type without versions, and no other, belongs to the law field \"none\"");
        }
        return new ViolationType(
                code,
                entry.required("name_vi").text(),
                entry.required("name_en").text(),
                lawField.word(),
                entry.optional("prohibited_by").map(Basis::read).orElse(null),
                versions,
                entry.optional("related").map(Value::text).orElse(null));
    }

    private List<PenaltyVersion> readVersions(String code, List<Entry> entries) {
        List<Placed<PenaltyVersion>> versions = new ArrayList<>();
        for (Entry entry : entries) {
            versions.add(Placed.of(code, PenaltyRow.read(entry, remedies), entry, "from"));
        }
        return Placed.withoutOverlap(versions).stream()
                .sorted(Comparator.comparing(PenaltyVersion::from))
                .toList();
    }
}
