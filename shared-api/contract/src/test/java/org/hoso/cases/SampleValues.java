package org.hoso.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.law.MandateRole;
import org.hoso.lists.Ground;
import org.hoso.publications.Cut;
import org.hoso.publications.Period;
import org.hoso.registry.Change;
import org.hoso.wire.CaseJson;

/** A fitting value for each component of the sample case: by the record and its name, else by its name, else by its type. */
final class SampleValues {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String LINK = "https://facebook.example/trang-demo-suckhoe-001/posts/900001";

    private static final Map<String, Object> BY_RECORD_AND_NAME = Map.ofEntries(
            Map.entry("AgencyLeft.agency", "VFA"),
            Map.entry("AmendmentWithdrawn.reason", "số văn bản ghi sai"),
            Map.entry("ClockBreached.code", "ad_removal_24h"),
            Map.entry("ClockWarned.code", "ad_removal_24h"),
            Map.entry("OutcomeNotified.agency", "VFA"),
            Map.entry("ConsequenceSettled.consequenceId", id("refundId")),
            Map.entry("Consequence.owner", "ABEI"),
            Map.entry("AppealDecided.result", Appeal.Result.PARTLY),
            Map.entry("ContentReported.accountable", new AccountableBody("ABEI", LocalDate.of(2025, 3, 1))),
            Map.entry("FiguresWithdrawn.reason", "kỳ báo cáo ghi sai"),
            Map.entry("ChangeCause.cause", "removed"),
            Map.entry("ChangeCause.figure", "removal-rate"),
            Map.entry("FigureVersion.code", "removal-rate"),
            Map.entry("FigureVersion.version", 1),
            Map.entry("FigureRow.part", Cut.ALL),
            Map.entry("FigureRow.suppressed", false),
            Map.entry("FigureCount.numerator", 46L),
            Map.entry("FigureCount.denominator", 50L),
            Map.entry("FigureTable.threshold", 5),
            Map.entry("ChangeCause.changes", 12L),
            Map.entry("FileExported.mediaType", "text/csv"),
            Map.entry("Listed.url", "https://www.facebook.com/trang-demo"),
            Map.entry("Listed.key", "facebook.com/trang-demo"),
            Map.entry("ListConfirmed.number", 17L),
            Map.entry("ListConfirmed.hash", Sha256.of("hash")),
            Map.entry("ListingProposed.violationTypes", List.of("FOOD_PATIENT_TESTIMONIAL")),
            Map.entry("ListingPublished.where", "https://abei.example/danh-sach-den"),
            Map.entry("WebAddress.form", 1),
            Map.entry("Declared.itemKind", "clip"),
            Map.entry("Declared.platform", "TIKTOK"),
            Map.entry("Sighting.movedTo", LINK),
            Map.entry("Sighting.status", 404),
            Map.entry("MandateRef.basis", "342/2025/NĐ-CP"),
            Map.entry("MandateRef.role", MandateRole.REMOVAL_REQUEST),
            Map.entry("MandateRef.validFrom", LocalDate.of(2026, 2, 15)),
            Map.entry("PenaltyPublicised.where", "https://abei.example/cong-khai"),
            Map.entry("CorrectedField.field", "/actDate"),
            Map.entry("CorrectedField.value", CaseJson.stored().valueToTree("2026-09-02")),
            Map.entry("SanctionProposed.totalVnd", 25_000_000L),
            Map.entry("Instalment.amountVnd", 10_000_000L));

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("account", "subject@demo"),
            Map.entry("actDate", LocalDate.of(2026, 9, 1)),
            Map.entry("amountVnd", 25_000_000L),
            Map.entry("approver", "Cục trưởng"),
            Map.entry("article", "71.4"),
            Map.entry("basis", "87/2026/ND-CP"),
            Map.entry("citation", "ND 87/2026 Art 71.2.b"),
            Map.entry("canonical", LINK),
            Map.entry("ceilingIndividualVnd", 100_000_000L),
            Map.entry("court", "Tòa án nhân dân thành phố Hà Nội"),
            Map.entry("days", 14),
            Map.entry("decree", "87/2026/ND-CP"),
            Map.entry("endedOn", LocalDate.of(2026, 9, 1)),
            Map.entry("export", "sanction-decisions"),
            Map.entry("factor", 1.0),
            Map.entry("frameMaxVnd", 30_000_000L),
            Map.entry("frameMinVnd", 20_000_000L),
            Map.entry("fromAgency", "VFA"),
            Map.entry("hash", Sha256.of(LINK)),
            Map.entry("itemKind", "ad"),
            Map.entry("lawField", "food"),
            Map.entry("mediaType", "image/png"),
            Map.entry("model", "tribuo-syllable"),
            Map.entry("modelVersion", "2026.09"),
            Map.entry("calendarVersion", "vn-2026"),
            Map.entry("newTotalVnd", 20_000_000L),
            Map.entry("legalBasis", "theo ý kiến pháp chế 12/PC"),
            Map.entry("office", "Cục trưởng"),
            Map.entry("onBreach", "propose_blocking_and_sanction"),
            Map.entry("outstandingVnd", 5_000_000L),
            Map.entry("platform", "FACEBOOK"),
            Map.entry("position", 4_711L),
            Map.entry("productField", "functional_food"),
            Map.entry("productName", "Viên uống Đường An Demo"),
            Map.entry("province", "HCM"),
            Map.entry("provider", "ISP_DEMO"),
            Map.entry("receipt", "EMS-000123"),
            Map.entry("receiver", "VNPT"),
            Map.entry("referTo", "VCC"),
            Map.entry("remedy", "CORRECT_INFO"),
            Map.entry("rows", 12L),
            Map.entry("rule", 2),
            Map.entry("score", 0.93),
            Map.entry("sizeBytes", 182_344L),
            Map.entry("storedName", "case.violation-classified"),
            Map.entry("toAgency", "NTBD"),
            Map.entry("superior", "MOH"),
            Map.entry("told", "dpo@mocst"),
            Map.entry("tool", "chromium 156"),
            Map.entry("totalVnd", 25_000_000L),
            Map.entry("urgency", Report.Urgency.NORMAL),
            Map.entry("vantage", "vn-hn-1"),
            Map.entry("version", 9L),
            Map.entry("versionFrom", LocalDate.of(2026, 5, 15)),
            Map.entry("violationType", "FOOD_PATIENT_TESTIMONIAL"));

    private static final Map<String, List<?>> LISTS = Map.of(
            "claimants", List.of("ABEI", "VFA"),
            "providers", List.of("ISP_DEMO"),
            "addresses", List.of(LINK),
            "successors", List.of("VFA", "DAV"),
            "remedies", List.of("REMOVE_AD", "CORRECT_INFO"),
            "consequences", SampleLaw.consequences());

    private SampleValues() {}

    /** A fixed UUIDv7 for a name. */
    static UUID id(String name) {
        return new UUID(0x0199_20a1_0000_7000L, 0x8000_0000_0000_0000L | Integer.toUnsignedLong(name.hashCode()));
    }

    static Object of(Class<?> record, RecordComponent component, Instant at) {
        String name = component.getName();
        Object chosen = BY_RECORD_AND_NAME.get(record.getSimpleName() + "." + name);
        if (chosen != null) return chosen;
        if (component.getType() == List.class) return list(record, component, at);
        Object named = BY_NAME.get(name);
        return named != null && boxed(component.getType()).isInstance(named)
                ? named
                : typed(record, name, component.getType(), at);
    }

    private static List<?> list(Class<?> record, RecordComponent component, Instant at) {
        List<?> chosen = LISTS.get(component.getName());
        if (chosen != null) return chosen;
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return List.of(typed(record, component.getName().replaceFirst("s$", ""), (Class<?>) element, at));
    }

    private static Object typed(Class<?> record, String name, Class<?> type, Instant at) {
        if (type == UUID.class) return id(name);
        if (type == Period.class) return new Period("2026-10");
        if (type == Change.class) return SampleLaw.change();
        if (type == Ground.class) return new Ground(new CaseId(id("caseId")), id("decisionId"), null);
        if (type == boolean.class) return true;
        if (type == Instant.class) return at.plus(Duration.ofDays(2));
        if (type == LocalDate.class) return day(at).minusDays(6);
        if (type == DocumentRef.class) return new DocumentRef(SampleLaw.documentNumber(name), day(at));
        if (type == Sha256.class) return Sha256.of(name);
        if (type == CaseNumber.class) return CaseNumber.of(2026, 123);
        if (type == CaseId.class) return new CaseId(id(name));
        if (type == Sealed.class) return SampleLaw.sealed(name);
        if (type == ClockChanges.class) return SampleLaw.clocks(record, at);
        if (type == StartedClock.class) return SampleLaw.clock("decision_1m_explanation", at);
        if (type == AccountableBody.class) return new AccountableBody("VFA", LocalDate.of(1999, 1, 1));
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return SampleEvents.create(type, inner -> of(type, inner, at));
        throw new IllegalStateException("no sample value for " + type.getSimpleName() + " " + name + " of "
                + record.getSimpleName() + ": add one to SampleValues");
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(VIET_NAM).toLocalDate();
    }
}
