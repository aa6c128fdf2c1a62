package org.hoso.runtime;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.cases.Report.OutcomeNotified;

/** Small events of a case for tests that do not care what happened. */
public final class Samples {
    public static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");

    private Samples() {}

    public static CaseId caseId() {
        return new CaseId(UUID.randomUUID());
    }

    /** An event that carries a text of the caller's choice, in Vietnamese or worse. */
    public static OutcomeNotified outcome(CaseId caseId, String text) {
        return new OutcomeNotified(caseId, Actor.system(), AT, Report.Addressee.REPORTER, "SVHTT-HN", null, text, null);
    }
}
