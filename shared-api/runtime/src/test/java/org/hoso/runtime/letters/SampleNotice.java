package org.hoso.runtime.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.WebAddress;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.MandateRole;

/** A notice as one is sent. */
final class SampleNotice {
    private static final Law LAW = Law.load();
    private static final Instant SENT = Instant.parse("2026-11-24T03:15:00Z");
    private static final Sealed PERSONAL =
            SampleEvents.of(PlatformNotified.class).reason();
    static final UUID ID = UUID.fromString("0197c0de-0000-7000-8000-000000000001");

    private SampleNotice() {}

    static LetterFacts facts(String number, List<String> urls, Wording reason) {
        StartedClock clock = new StartedClock(
                UUID.fromString("0197c0de-0000-7000-8000-000000000002"),
                ID,
                "ad_removal_24h",
                LocalDate.of(2026, 2, 15),
                "2026",
                SENT,
                SENT.plusSeconds(86_400),
                Confidence.VERIFIED);
        return stating(reason).facts(notice(number, urls, clock), CaseNumber.of(2026, 123));
    }

    /** @param text every text that is sealed */
    static Stating stating(Wording text) {
        Disclosure told = new Disclosure() {
            @Override
            public Wording reason(PlatformNotified notice) {
                return text;
            }

            @Override
            public Wording account(SubjectAlleged subject) {
                return text;
            }

            @Override
            public DocumentRef document(ConclusionGiven conclusion) {
                return conclusion.document();
            }
        };
        return new Stating(LAW, new LetterProperties(Map.of("ABEI", "phanhoi@abei.example")), told);
    }

    private static Outgoing.Removal notice(String number, List<String> urls, StartedClock clock) {
        PlatformNotified like = SampleEvents.of(PlatformNotified.class);
        PlatformNotified asked = new PlatformNotified(
                like.caseId(),
                like.by(),
                SENT,
                ID,
                "FACEBOOK",
                List.of(),
                LegalGround.ADVERTISING,
                true,
                like.channel(),
                new DocumentRef(number, LocalDate.of(2026, 11, 24)),
                like.conclusionId(),
                new MandateRef("*", MandateRole.REMOVAL_REQUEST, LocalDate.of(2026, 2, 15), "ND 342/2025 Art 18.1"),
                like.reason(),
                new ClockChanges(List.of(clock), List.of()),
                null,
                null);
        return new Outgoing.Removal(asked, items(urls), conclusion());
    }

    private static List<Report.Item> items(List<String> urls) {
        return urls.stream()
                .map(url -> new Report.Item(
                        ID, new WebAddress(url, 1, Sha256.of(url), PERSONAL), "FACEBOOK", "post", null, null, null))
                .toList();
    }

    private static ConclusionGiven conclusion() {
        ConclusionGiven like = SampleEvents.of(ConclusionGiven.class);
        return new ConclusionGiven(
                like.caseId(),
                like.by(),
                SENT,
                like.conclusionId(),
                null,
                like.finding(),
                new DocumentRef("55/ATTP-KL", LocalDate.of(2026, 11, 23)),
                like.grounds(),
                ClockChanges.NONE);
    }
}
