package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.Correction;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.DocumentRef;

/**
 * Đính chính: what was put right; the file still shows what was recorded, and this beside it.
 *
 * @param version    of the event corrected, from 0
 * @param storedName of the event corrected
 */
public record RecordCorrection(
        long version,
        String storedName,
        List<CorrectedField> fields,
        Personal reason,
        DocumentRef authority,
        String agency,
        Instant at) {
    static RecordCorrection of(Correction.RecordCorrected e) {
        return new RecordCorrection(
                e.version(),
                e.storedName(),
                e.fields(),
                Personal.of("reason", e.reason()),
                e.authority(),
                e.by().agency(),
                e.at());
    }
}
