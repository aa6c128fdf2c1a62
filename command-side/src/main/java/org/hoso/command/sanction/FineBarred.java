package org.hoso.command.sanction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.law.Law;

/** What stands against a fine for a record: its decision period, or the limitation of an act, was missed (LHAV Art 65.1.c). */
final class FineBarred {
    static final String LIMITATION = "limitation";
    static final String DECISION_PERIOD = "decision_period";

    private FineBarred() {}

    /** Which of the two bars a fine that would be for these acts, by a document, at that instant; nothing where it is possible. */
    static List<String> why(
            Recorded record, List<Sanction.Act> acts, Instant at, DocumentRef document, CaseFile file, Law law) {
        List<String> why = new ArrayList<>();
        if (RecordClocks.open(file, record.recordId(), RecordClocks.ANY_DECISION)
                .anyMatch(clock -> RecordClocks.ranOut(clock, at, document))) why.add(DECISION_PERIOD);
        if (acts.stream().anyMatch(act -> Limitation.passed(act, at, document, file, law))) why.add(LIMITATION);
        return List.copyOf(why);
    }
}
