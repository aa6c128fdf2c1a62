package org.hoso.query.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.query.TestLedger;
import org.jspecify.annotations.Nullable;

/** A case of ABEI's for the board: a product, where it lies, and when its classification is due. */
record BoardedCase(
        CaseId id,
        CaseNumber number,
        String product,
        String province,
        @Nullable Instant due) {
    private static final Instant AT = Instant.parse("2026-10-05T02:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static int running = 800_000;

    static BoardedCase of(String product, String province, @Nullable Instant due) {
        return new BoardedCase(TestLedger.newCase(), CaseNumber.of(2026, ++running), product, province, due);
    }

    ContentReported reported() {
        ContentReported sample = SampleEvents.of(ContentReported.class);
        return new ContentReported(
                id,
                new Actor("intake@abei", "ABEI", SINCE, Role.INTAKE, null),
                AT,
                number,
                UUID.randomUUID(),
                new Report.Reporter(Report.ReporterType.CITIZEN, province, null, null, null),
                sample.title(),
                null,
                null,
                "functional_food",
                product,
                null,
                Report.Urgency.NORMAL,
                sample.items(),
                new AccountableBody("ABEI", SINCE),
                due == null ? ClockChanges.NONE : new ClockChanges(List.of(clock(due)), List.of()),
                null);
    }

    PlatformNotified notified(String platform) {
        PlatformNotified sample = SampleEvents.of(PlatformNotified.class);
        return new PlatformNotified(
                id,
                new Actor("liaison@abei", "ABEI", SINCE, Role.LIAISON, null),
                AT,
                sample.noticeId(),
                platform,
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

    CaseClosed closed() {
        return new CaseClosed(
                id,
                new Actor("coordinator@abei", "ABEI", SINCE, Role.COORDINATOR, null),
                AT,
                SampleEvents.of(CaseClosed.class).outcome(),
                null,
                null,
                ClockChanges.NONE);
    }

    private static StartedClock clock(Instant due) {
        return new StartedClock(UUID.randomUUID(), null, "triage", SINCE, "test", AT, due, Confidence.values()[0]);
    }
}
