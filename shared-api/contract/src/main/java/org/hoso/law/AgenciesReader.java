package org.hoso.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        refuseNationalTemplates(templates, codes);
        codes.addAll(Codes.of(templates));

        List<Placed<Agency>> bodies = new ArrayList<>();
        for (Entry entry : national) {
            Agency body = AgencyRow.read(entry.only(AgencyRow.FIELDS), codes);
            bodies.add(Placed.of(body.code(), body, entry, "valid_from"));
        }
        bodies.addAll(new LocalBodies(templates, codes, provinces).read());
        Agencies agencies = new Agencies(Placed.withoutOverlap(bodies), provinces);
        bodies.forEach(body -> refuseCircle(body, agencies));
        return agencies;
    }

    private static void refuseNationalTemplates(List<Entry> templates, Set<String> national) {
        for (Entry template : templates) {
            Value code = template.required("code");
            if (national.contains(code.text())) {
                throw code.refused("is already a national body");
            }
        }
    }

    /** Whoever climbs from a body to its superiors must reach the top. */
    private static void refuseCircle(Placed<Agency> body, Agencies agencies) {
        String code = body.value().code();
        LocalDate day = body.value().validFrom();
        Set<String> above = new HashSet<>();
        Optional<Agency> superior = agencies.parentOf(code, day);
        while (superior.isPresent() && above.add(superior.get().code())) {
            superior = agencies.parentOf(superior.get().code(), day);
        }
        if (above.contains(code)) {
            throw body.entry().required("parent").refused("makes " + code + " its own superior");
        }
    }

    private static void readMeta(Entry meta) {
        meta.only("as_of", "timezone").required("as_of").date();
        CalendarReader.requireZone(meta.required("timezone"));
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
