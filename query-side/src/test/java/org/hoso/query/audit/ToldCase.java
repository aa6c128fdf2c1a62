package org.hoso.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Coordination;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PersonId;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sealed;
import org.hoso.query.TestLedger;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;

/** A small case with texts that are really sealed: reported by a citizen, concluded by VFA, notified to Facebook by ABEI. */
final class ToldCase {
    static final String TITLE = "Viên uống Đường An Demo trị dứt điểm tiểu đường";
    static final String REPORTER = "Nguyễn Thị Mẫu";
    private static final Instant AT = Instant.parse("2026-10-05T02:00:00Z");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    final CaseId id = TestLedger.newCase();
    final CaseNumber number;
    private final UUID reportId = UUID.randomUUID();
    private final SealingSession sealing;

    ToldCase(Sealer sealer, int running) {
        number = CaseNumber.of(2026, running);
        sealing = sealer.open();
        sealing.needs(id.value(), true);
        sealing.needs(reportId, true);
        sealing.prepare();
    }

    PersonId person() {
        return sealing.personOf(reportId);
    }

    ContentReported reported() {
        return new ContentReported(
                id,
                new Actor("reporter@demo", Actor.CITIZEN, LONG_AGO, Role.REPORTER, null),
                AT,
                number,
                reportId,
                new Report.Reporter(Report.ReporterType.CITIZEN, "HCM", sealed(reportId, "name", REPORTER), null, null),
                sealed(reportId, "title", TITLE),
                null,
                null,
                "functional_food",
                null,
                null,
                Report.Urgency.NORMAL,
                List.of(),
                new AccountableBody("ABEI", LocalDate.of(2025, 3, 1)),
                ClockChanges.NONE,
                null);
    }

    NoteAdded note(String agency, Coordination.Audience audience, String text) {
        return new NoteAdded(
                id,
                officer(Role.COORDINATOR, agency),
                AT,
                UUID.randomUUID(),
                audience,
                sealed(id.value(), "text", text));
    }

    ConclusionGiven concluded() {
        return new ConclusionGiven(
                id,
                officer(Role.EXPERT, "VFA"),
                AT,
                UUID.randomUUID(),
                null,
                Conclusion.Finding.VIOLATION,
                new DocumentRef("15/KL-ATTP", LocalDate.of(2026, 10, 5)),
                sealed(id.value(), "grounds", "Không có trong hồ sơ công bố"),
                ClockChanges.NONE);
    }

    PlatformNotified notified() {
        PlatformNotified sample = SampleEvents.of(PlatformNotified.class);
        return new PlatformNotified(
                id,
                officer(Role.LIAISON, "ABEI"),
                AT,
                sample.noticeId(),
                "FACEBOOK",
                sample.itemIds(),
                sample.ground(),
                false,
                sample.channel(),
                sample.document(),
                null,
                sample.mandate(),
                null,
                ClockChanges.NONE,
                null,
                null);
    }

    private Sealed sealed(UUID ref, String field, String text) {
        return sealing.seal(ref, field, text);
    }

    private static Actor officer(Role role, String agency) {
        return new Actor(
                role.stored() + "@" + agency.toLowerCase(java.util.Locale.ROOT),
                agency,
                LocalDate.of(2025, 3, 1),
                role,
                null);
    }
}
