package org.hoso.law;

import java.util.List;

/** Reads the part of agencies.yaml that says which office may impose which fine. */
final class CompetencesReader {
    private CompetencesReader() {}

    static Competences read(Entry file) {
        List<Entry> entries = file.required("sanction_competence").entries();
        return new Competences(
                entries.stream().map(CompetencesReader::readCompetence).toList(),
                file.required("competence_rules").texts());
    }

    private static Competence readCompetence(Entry entry) {
        entry.only(
                "office_vi",
                "office_en",
                "max_pct_of_field_max",
                "valid_from",
                "legal_basis",
                "confidence",
                "source",
                "note");
        Sourced sourced = Sourced.read(entry);
        return new Competence(
                entry.required("office_vi").text(),
                entry.required("office_en").text(),
                office(entry.required("office_en")).code(),
                entry.nullable("max_pct_of_field_max")
                        .map(percent -> (int) percent.whole(1, 100))
                        .orElse(null),
                entry.optional("valid_from").map(Value::date).orElse(null),
                Basis.read(entry.required("legal_basis")),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private static Office office(Value title) {
        return Office.titled(title.text()).orElseThrow(() -> title.refused("is no office that has a code"));
    }
}
