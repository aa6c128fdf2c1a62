package org.hoso.query.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.law.AddedRow;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.law.LawTable;

/** The law as it is known after amendments that reach back to the first of June 2026, and what they say in plain numbers. */
final class AmendedLaw {
    static final LocalDate SINCE = LocalDate.of(2026, 6, 1);
    /** By clock, the number in its own unit. */
    static final Map<String, Integer> LENGTHS =
            Map.of("decision_7wd", 9, "execution_10d", 8, "decision_1m_explanation", 2, "ad_removal_24h", 12);

    static final List<LocalDate> OFF =
            List.of(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 10, 9), LocalDate.of(2027, 3, 12));

    private static final String CLOCK = """
            {"code": "%s", "name_vi": "Thời hạn", "name_en": "Period", "start": "%s", "stop": "%s", "length": %d, "unit": "%s",
             "valid_from": "2026-06-01", "valid_to": null, "legal_basis": {"citation": "ND 1/2026"}, "confidence": "unverified", "on_breach": "none"}""";
    private static final String DAY_OFF =
            "{\"date\": \"%s\", \"name_vi\": \"Nghỉ\", \"status\": \"decided\", \"confidence\": \"unverified\"}";

    private AmendedLaw() {}

    static Law read() {
        Law shipped = Law.load();
        List<AddedRow> rows = new ArrayList<>();
        LENGTHS.forEach((code, length) -> {
            var rule = shipped.clocks().rule(code, SINCE).orElseThrow();
            String unit = rule.unit().name().toLowerCase(java.util.Locale.ROOT);
            String row = CLOCK.formatted(code, rule.start(), rule.stop(), length, unit);
            rows.add(new AddedRow(LawTable.CLOCKS, null, row));
        });
        OFF.forEach(day -> rows.add(new AddedRow(LawTable.DAYS_OFF, null, DAY_OFF.formatted(day))));
        return Law.read(LawFiles.shipped(), rows);
    }
}
