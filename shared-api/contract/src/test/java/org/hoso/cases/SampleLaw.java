package org.hoso.cases;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.law.Basis;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.registry.Change;

/** Clocks, documents and sealed texts of the sample case, as the law data says. */
final class SampleLaw {
    private static final Law LAW = Law.load();

    /** Which clocks each event of the sample case starts; of rules that share a start, the one that fits the case. */
    private static final Map<String, List<String>> STARTS = Map.ofEntries(
            Map.entry("ContentReported", List.of("triage_internal")),
            Map.entry("ViolationClassified", List.of("limitation_ads")),
            Map.entry("ConclusionRequested", List.of("referral_reply_internal")),
            Map.entry("ConclusionGiven", List.of("record_2wd")),
            Map.entry("UserInfoRequested", List.of("user_info_24h")),
            Map.entry("PlatformNotified", List.of("ad_removal_24h")),
            Map.entry("ContentReappeared", List.of("ad_removal_24h")),
            Map.entry("BlockOrdered", List.of("telecom_block_24h")),
            Map.entry("AccountLockRequested", List.of("account_temp_lock")),
            Map.entry(
                    "ViolationRecorded", List.of("decision_7wd", "explanation_direct_2wd", "explanation_written_5wd")),
            Map.entry("SanctionImposed", List.of("decision_delivery", "execution_limitation_1y")),
            Map.entry("DecisionServed", List.of("execution_10d", "complaint_window_90d", "court_1y")),
            Map.entry("AppealFiled", List.of("complaint_acceptance_10d")),
            Map.entry("AppealAccepted", List.of("complaint1_30d")),
            Map.entry("AppealDecisionServed", List.of("complaint2_window_30d", "court_1y")),
            Map.entry("ClockBreached", List.of("ad_block_after_24h")),
            Map.entry("CaseClosed", List.of("case_file_retention")));

    private static final Map<String, List<String>> STOPS = Map.ofEntries(
            Map.entry("ViolationClassified", List.of("triage_internal")),
            Map.entry("ConclusionGiven", List.of("referral_reply_internal")),
            Map.entry("UserInfoReceived", List.of("user_info_24h")),
            Map.entry("ContentRemoved", List.of("ad_removal_24h")),
            Map.entry("BlockConfirmed", List.of("telecom_block_24h")),
            Map.entry("AccountLocked", List.of("account_temp_lock")),
            Map.entry("ViolationRecorded", List.of("record_2wd")),
            Map.entry("SanctionImposed", List.of("decision_7wd")),
            Map.entry("DecisionServed", List.of("decision_delivery")),
            Map.entry("DecisionExecuted", List.of("execution_10d")),
            Map.entry("AppealAccepted", List.of("complaint_acceptance_10d")),
            Map.entry("AppealDecided", List.of("complaint1_30d")),
            Map.entry("AppealDecisionServed", List.of("court_1y")),
            Map.entry("CaseReopened", List.of("case_file_retention")));

    private static final Map<String, String> DOCUMENTS = Map.of(
            "minutes", "12/BB-GT",
            "proof", "031/BG-QĐ",
            "receipt", "BL-0004512",
            "authority", "77/CV-PTTH");

    /** Rules without a length. */
    private static final Set<String> ENDLESS = Set.of("ad_block_after_24h", "case_file_retention");

    private SampleLaw() {}

    static ClockChanges clocks(Class<?> event, Instant at) {
        return new ClockChanges(
                STARTS.getOrDefault(event.getSimpleName(), List.of()).stream()
                        .map(code -> clock(code, at))
                        .toList(),
                STOPS.getOrDefault(event.getSimpleName(), List.of()).stream()
                        .map(SampleValues::id)
                        .toList());
    }

    /** A clock under the rule of that day; its due instant is a plain number of days later, no calendar consulted. */
    static StartedClock clock(String code, Instant at) {
        LocalDate validFrom =
                LAW.clocks().rule(code, LocalDate.of(2026, 9, 7)).orElseThrow().validFrom();
        Instant due = ENDLESS.contains(code) ? null : at.plus(Duration.ofDays(code.endsWith("24h") ? 1 : 10));
        UUID about = SampleValues.id("noticeId");
        return new StartedClock(SampleValues.id(code), about, code, validFrom, "vn-2026", at, due, Confidence.VERIFIED);
    }

    static List<Consequence> consequences() {
        return List.of(
                new Consequence(
                        SampleValues.id("refundId"),
                        ConsequenceKind.REFUND_FINE,
                        SampleValues.id("decisionId"),
                        null,
                        "ABEI",
                        5_000_000L),
                new Consequence(
                        SampleValues.id("cancelledRemedyId"),
                        ConsequenceKind.CANCEL_REMEDY,
                        SampleValues.id("decisionId"),
                        "CORRECT_INFO",
                        "ABEI",
                        null),
                new Consequence(
                        SampleValues.id("consequenceId"),
                        ConsequenceKind.CORRECT_PUBLICATION,
                        SampleValues.id("publicationId"),
                        null,
                        "ABEI",
                        null));
    }

    /** A period of the law is shortened. */
    static Change change() {
        return new Change(
                null,
                null,
                null,
                new ClockRule(
                        "ad_removal_24h",
                        "Ngăn chặn, gỡ bỏ quảng cáo vi phạm",
                        "Block or remove an unlawful advertisement",
                        "PlatformNotified",
                        "PlatformAnswered",
                        "ContentRemoved",
                        "first",
                        12,
                        ClockUnit.HOURS,
                        0.0005,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2030, 12, 31),
                        new Basis("ND 342/2025 Art 18.2", "ghi chú"),
                        Confidence.VERIFIED,
                        "S11",
                        "propose_blocking_and_sanction",
                        List.of("decision_1m"),
                        "ghi chú"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static String documentNumber(String component) {
        return DOCUMENTS.getOrDefault(component, "82/QĐ-XPHC");
    }

    /** Not real cipher text: the shape of what the edge seals, one person for all. */
    static Sealed sealed(String name) {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] text = ("sealed " + name).getBytes(StandardCharsets.UTF_8);
        return new Sealed(
                1,
                new PersonId(SampleValues.id("personId")),
                1,
                base64.encodeToString(new byte[12]),
                base64.encodeToString(new byte[32]),
                base64.encodeToString(text));
    }
}
