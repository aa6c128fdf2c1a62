package org.hoso.query.folding;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.wire.CaseJson;

/** What a correction says instead. */
public final class Corrected {
    private Corrected() {}

    /** When the corrected event really happened, where the correction says so. */
    public static Optional<Instant> instant(RecordCorrected correction) {
        return field(correction, "at", Instant.class);
    }

    /** The value that a field of the corrected event should have had, where the correction is of that field. */
    public static <T> Optional<T> field(RecordCorrected correction, String name, Class<T> type) {
        return correction.fields().stream()
                .filter(field -> field.field().equals(name))
                .map(field -> CaseJson.stored().readValue(field.value(), type))
                .findFirst();
    }
}
