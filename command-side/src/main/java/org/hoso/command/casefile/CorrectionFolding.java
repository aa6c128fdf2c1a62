package org.hoso.command.casefile;

import java.time.Instant;
import org.hoso.cases.Correction;
import org.hoso.wire.CaseJson;

/** What the events of this step do to the file. */
final class CorrectionFolding {
    private CorrectionFolding() {}

    static CaseFile fold(CaseFile file, Correction.Event event) {
        return switch (event) {
            case Correction.RecordCorrected e -> file.withJournal(journal(file.journal(), e));
        };
    }

    /** Only the instant acts on later decisions; every other corrected field is for those who read. */
    private static Journal journal(Journal before, Correction.RecordCorrected e) {
        return e.fields().stream()
                .filter(field -> field.field().equals("/at"))
                .findFirst()
                .map(field ->
                        before.corrected(e.version(), CaseJson.stored().treeToValue(field.value(), Instant.class)))
                .orElse(before);
    }
}
