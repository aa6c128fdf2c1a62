package org.hoso.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.CaseId;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.DocumentRef;

/** Small events of a case for tests that do not care what happened. */
public final class Samples {
    public static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");

    private static final UUID ID = UUID.fromString("0192f5a0-0000-7000-8000-000000000001");

    private static final DocumentRef DOCUMENT = new DocumentRef("12/TB-TA", LocalDate.of(2026, 11, 19));

    private Samples() {}

    public static CaseId caseId() {
        return new CaseId(UUID.randomUUID());
    }

    /** An event that carries a text of the caller's choice, in Vietnamese or worse, as the name of a court. */
    public static LawsuitFiled lawsuit(CaseId caseId, String text) {
        return new LawsuitFiled(
                caseId, Actor.system(), AT, ID, Attacked.DECISION, ID, text, DOCUMENT, ClockChanges.NONE);
    }
}
