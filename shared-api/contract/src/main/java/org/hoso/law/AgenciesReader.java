package org.hoso.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads agencies.yaml: national bodies, provinces, and the local bodies that its templates stand for. */
final class AgenciesReader {
    private AgenciesReader() {}

    static Agencies read(Entry file) {
        file.only("meta", "agencies", "local_templates", "provinces", "sanction_competence", "competence_rules");
        readMeta(file.required("meta").entry());
        List<Entry> national = file.required("agencies").entries();
        List<Entry> templates = file.required("local_templates").entries();
        List<Province> provinces = readProvinces(file.required("provinces").entries());
        Set<String> codes = Codes.of(national);
        codes.addAll(Codes.of(templates));

        List<Placed<Agency>> bodies = new ArrayList<>();
        for (Entry entry : national) {
            Agency body = AgencyRow.read(entry.only(AgencyRow.FIELDS), codes);
            bodies.add(Placed.of(body.code(), body, entry.required("valid_from")));
        }
        bodies.addAll(new LocalBodies(templates, codes, provinces).read());
        return new Agencies(Placed.withoutOverlap(bodies), provinces);
    }

    private static void readMeta(Entry meta) {
        meta.only("as_of", "timezone").required("as_of").date();
        meta.required("timezone").oneOf(Set.of(WorkingCalendar.ZONE.getId()), "time zone of this product");
    }

    private static List<Province> readProvinces(List<Entry> entries) {
        Codes.unique(entries);
        return entries.stream().map(AgenciesReader::readProvince).toList();
    }

    private static Province readProvince(Entry entry) {
        entry.only("code", "name_vi", "kind", "merged_from", "note");
        return new Province(
                entry.required("code").code(),
                entry.required("name_vi").text(),
                entry.required("kind").wordOf(ProvinceKind.class),
                entry.required("merged_from").texts(),
                entry.optional("note").map(Value::text).orElse(null));
    }
}
