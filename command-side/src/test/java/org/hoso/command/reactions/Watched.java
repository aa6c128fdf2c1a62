package org.hoso.command.reactions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.StartedClock;
import org.hoso.command.Sample;
import org.hoso.command.intake.BulkAppend;
import org.hoso.law.Confidence;

/** A case of ABEI's that runs one clock from the sample Monday on. */
record Watched(CaseId id, StartedClock clock) {
    private static final AtomicInteger RUNNING = new AtomicInteger(700_000);

    static Watched due(String code, Instant due) {
        CaseId id = new CaseId(UUID.randomUUID());
        return new Watched(
                id,
                new StartedClock(
                        UUID.randomUUID(),
                        null,
                        code,
                        LocalDate.of(2026, 1, 1),
                        "test",
                        Sample.MONDAY,
                        due,
                        Confidence.UNVERIFIED));
    }

    static List<Watched> many(int count, Instant due) {
        List<Watched> cases = new ArrayList<>();
        for (int n = 0; n < count; n++) cases.add(due("triage_internal", due));
        return cases;
    }

    BulkAppend.Opened opened() {
        return opened(Sample.MONDAY);
    }

    BulkAppend.Opened opened(Instant at) {
        Report.ContentReported like = Sample.reported();
        return new BulkAppend.Opened(
                id,
                List.of(new Report.ContentReported(
                        id,
                        Sample.officer(Role.INTAKE, "ABEI"),
                        at,
                        CaseNumber.of(2026, RUNNING.incrementAndGet()),
                        UUID.randomUUID(),
                        like.reporter(),
                        like.title(),
                        like.description(),
                        null,
                        like.productField(),
                        like.productName(),
                        like.actDate(),
                        Report.Urgency.NORMAL,
                        List.of(Sample.item(UUID.randomUUID(), "FACEBOOK")),
                        new AccountableBody("ABEI", LocalDate.of(2025, 3, 1)),
                        new ClockChanges(List.of(clock), List.of()),
                        null)));
    }
}
