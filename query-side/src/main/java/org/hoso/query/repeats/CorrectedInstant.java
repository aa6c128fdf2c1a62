package org.hoso.query.repeats;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.wire.CaseJson;

/** When the corrected event really happened, where the correction says so. */
final class CorrectedInstant {
    private CorrectedInstant() {}

    static Optional<Instant> in(RecordCorrected correction) {
        return correction.fields().stream()
                .filter(field -> field.field().equals("at"))
                .map(field -> CaseJson.stored().readValue(field.value(), Instant.class))
                .findFirst();
    }
}
