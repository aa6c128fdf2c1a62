package org.hoso.query.asof;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.wire.CaseJson;

/** When the corrected event really happened, where the correction says so. */
public final class CorrectedInstant {
    private CorrectedInstant() {}

    public static Optional<Instant> in(RecordCorrected correction) {
        return correction.fields().stream()
                .filter(field -> field.field().equals("at"))
                .map(field -> CaseJson.stored().readValue(field.value(), Instant.class))
                .findFirst();
    }
}
