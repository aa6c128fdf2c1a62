package org.hoso.runtime.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.runtime.letters.NoticeFacts.Reason;

/** A notice as one is sent. */
final class SampleNotice {
    private static final Law LAW = Law.load();
    private static final Instant SENT = Instant.parse("2026-11-24T03:15:00Z");
    static final UUID ID = UUID.fromString("0197c0de-0000-7000-8000-000000000001");

    private SampleNotice() {}

    static NoticeFacts facts(String number, List<String> urls, Reason reason) {
        StartedClock clock = new StartedClock(
                UUID.fromString("0197c0de-0000-7000-8000-000000000002"),
                ID,
                "ad_removal_24h",
                LocalDate.of(2026, 2, 15),
                "2026",
                SENT,
                SENT.plusSeconds(86_400),
                Confidence.VERIFIED);
        return new NoticeSent(
                        CaseNumber.of(2026, 123),
                        ID,
                        "ABEI",
                        "FACEBOOK",
                        new DocumentRef(number, LocalDate.of(2026, 11, 24)),
                        SENT,
                        LegalGround.ADVERTISING,
                        "ND 342/2025 Art 18.1: MOCST is lead when sector law is silent",
                        true,
                        clock,
                        urls,
                        new NoticeSent.Enclosed("VFA", SENT, new DocumentRef("55/ATTP-KL", LocalDate.of(2026, 11, 23))),
                        reason)
                .facts(LAW, "phanhoi@abei.example");
    }
}
