package org.hoso.query.looks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sealed;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;

/** A case that ABEI answers for, reported by one whom only the reason or the glass opens. */
final class LookedCase {
    static final String REPORTER = SealedCase.planted(ContentReported.class, "name");
    static final String TITLE = SealedCase.planted(ContentReported.class, "title");
    static final String WHY = "ly do rieng cua lan xem nay, van ban 12/CV";

    private final SealedCase sealed;
    private final Sealer sealer;
    private final UUID report = UUID.randomUUID();

    LookedCase(Sealer sealer, int running) {
        this.sealer = sealer;
        this.sealed = new SealedCase(sealer, running);
    }

    CaseId id() {
        return sealed.id();
    }

    UUID report() {
        return report;
    }

    String path() {
        return "/api/v1/cases/" + id();
    }

    List<CaseEvent> life() {
        return sealed.of(List.of(
                Varied.of(ContentReported.class, "reportId", report),
                SampleEvents.of(org.hoso.cases.Coordination.AgencyJoined.class),
                SampleEvents.of(org.hoso.cases.Evidence.EvidenceAdded.class),
                SampleEvents.of(org.hoso.cases.Classification.ViolationClassified.class),
                SampleEvents.of(org.hoso.cases.PlatformNotice.PlatformNotified.class)));
    }

    /** A glass of this case, as the command side stores it. */
    GlassBroken glass(String auditor, Duration since, int hours) {
        Instant at = Instant.now().minus(since).truncatedTo(ChronoUnit.MILLIS);
        Actor by = new Actor(auditor, "GOV", LocalDate.of(1900, 1, 1), Role.AUDITOR, null);
        return new GlassBroken(
                by, at, id(), UUID.randomUUID(), at.plus(Duration.ofHours(hours)), "dpo@mocst", sealed(WHY));
    }

    private Sealed sealed(String text) {
        SealingSession session = sealer.open();
        session.needs(id().value(), false);
        session.prepare();
        return session.seal(id().value(), "reason", text);
    }
}
