package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.registry.Amendment.ProposeAmendment;

/** One row of each table of the law. None of these is confirmed. */
final class AmendmentRows {
    private static final String FROM = "2050-01-01";

    private AmendmentRows() {}

    static Script script() {
        return Script.of(ProposeAmendment.class, State.NOTHING, OtherStates.ADMIN, p -> row("dayOff", dayOff()))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("agency", agency()))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("mandate", mandate()))
                .choosing(
                        "change.mandate.violationTypes present",
                        p -> fields(
                                "change.mandate.role",
                                "sector_conclusion",
                                "change.mandate.violationTypes",
                                List.of("FOOD_NO_ADVISORY")))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("penalty", penalty()))
                .choosing("change.penalty.baseline=individual", p -> ofIndividuals())
                .choosing("change.penalty.factorIndividual absent", p -> ofIndividuals())
                .choosing("change.penalty.fineMin absent", p -> fields("change.penalty.fineMax", Script.NOTHING))
                .choosing("change.penalty.fineMax absent", p -> fields("change.penalty.fineMin", Script.NOTHING))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("clock", clock()))
                .choosing("change.clock.unit absent", p -> fields("change.clock.length", Script.NOTHING))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("makeUpDay", makeUpDay()))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("cancelledDay", cancelledDay()))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("repeatWindow", repeatWindow()))
                .choosing(
                        "change.repeatWindow.appliesTo=subject", p -> fields("change.repeatWindow.code", "repeat_mau"))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("instalmentLimits", instalmentLimits()))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("roleDuty", roleDuty()))
                .also(State.NOTHING, OtherStates.ADMIN, p -> row("provider", provider()));
    }

    private static Map<String, Object> row(String table, Map<String, Object> row) {
        Map<String, Object> full = new LinkedHashMap<>(row);
        full.putAll(fields("confidence", "unverified", "source", "S1", "note", "Bản mẫu."));
        return OtherStates.amendment(fields(table, full));
    }

    private static Map<String, Object> dated(Map<String, Object> row) {
        Map<String, Object> full = new LinkedHashMap<>(row);
        full.putAll(fields("validFrom", FROM, "validTo", "2060-01-01"));
        return full;
    }

    private static Map<String, Object> dayOff() {
        return OtherStates.dayOff();
    }

    private static Map<String, Object> agency() {
        return dated(fields(
                "code",
                "CUC_MAU",
                "level",
                "department",
                "nameVi",
                "Cục Mẫu",
                "nameEn",
                "Sample Department",
                "shortVi",
                "CM",
                "parent",
                "MOCST",
                "predecessors",
                List.of("ABEI"),
                "successors",
                List.of("VFA")));
    }

    private static Map<String, Object> mandate() {
        return dated(fields(
                "productField",
                "functional_food",
                "role",
                "removal_request",
                "agency",
                "ABEI",
                "onBehalfOf",
                "MOCST",
                "local",
                List.of("SVH"),
                "basis",
                fields("citation", "ND 1/2050", "note", "Bản mẫu.")));
    }

    private static Map<String, Object> penalty() {
        return fields(
                "violationType",
                "FOOD_NO_ADVISORY",
                "decree",
                "1/2050/NĐ-CP",
                "article",
                "1",
                "from",
                FROM,
                "to",
                "2060-01-01",
                "fineMin",
                1_000_000,
                "fineMax",
                2_000_000,
                "baseline",
                "organisation",
                "factorIndividual",
                0.5,
                "remedies",
                List.of("REMOVE_AD"),
                "fineConfidence",
                "unverified");
    }

    /** Who pay the baseline itself. */
    private static Map<String, Object> ofIndividuals() {
        return fields("change.penalty.baseline", "individual", "change.penalty.factorIndividual", Script.NOTHING);
    }

    private static Map<String, Object> clock() {
        return dated(fields(
                "code",
                "ad_removal_24h",
                "nameVi",
                "Gỡ quảng cáo vi phạm",
                "nameEn",
                "Remove an unlawful advertisement",
                "start",
                "PlatformNotified",
                "startAlt",
                "ReportReappearance",
                "stop",
                "ContentRemoved",
                "appealLevel",
                "first",
                "length",
                12,
                "unit",
                "hours",
                "ratePerDay",
                0.05,
                "legalBasis",
                fields("citation", "ND 1/2050", "note", "Bản mẫu."),
                "onBreach",
                "sanction_platform",
                "addedTo",
                List.of("limitation_ads")));
    }

    private static Map<String, Object> makeUpDay() {
        return fields("date", "2027-01-09", "inPlaceOf", "2027-01-01");
    }

    private static Map<String, Object> cancelledDay() {
        return fields("date", "2027-01-01");
    }

    private static Map<String, Object> repeatWindow() {
        return dated(fields(
                "code",
                "repeat_account_30d",
                "appliesTo",
                "account",
                "violations",
                4,
                "days",
                30,
                "leadsTo",
                "account_temp_lock",
                "legalBasis",
                fields("citation", "ND 1/2050", "note", "Bản mẫu.")));
    }

    private static Map<String, Object> instalmentLimits() {
        return dated(fields(
                "mostParts",
                4,
                "firstPercent",
                30,
                "fromIndividualVnd",
                10_000_000,
                "fromOrganisationVnd",
                100_000_000,
                "legalBasis",
                fields("citation", "ND 1/2050", "note", "Bản mẫu.")));
    }

    private static Map<String, Object> provider() {
        return dated(fields(
                "code",
                "NHA_MANG_MAU",
                "nameVi",
                "Nhà mạng mẫu",
                "nameEn",
                "Sample provider",
                "kinds",
                List.of("isp"),
                "invented",
                true));
    }

    private static Map<String, Object> roleDuty() {
        return dated(fields(
                "code",
                "refuse_without_papers",
                "role",
                "seller",
                "nameVi",
                "Từ chối giao dịch",
                "nameEn",
                "Refuse deals",
                "legalBasis",
                fields("citation", "ND 1/2050", "note", "Bản mẫu.")));
    }
}
