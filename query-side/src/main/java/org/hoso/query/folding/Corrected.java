package org.hoso.query.folding;

import java.time.Instant;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;

/** What a correction says instead. */
public final class Corrected {
    private Corrected() {}

    /** When the corrected event really happened, where the correction says so. */
    public static Optional<Instant> instant(RecordCorrected correction) {
        return read(correction, "at", Instant.class);
    }

    /** The value that a field of such an event should have had, where the correction is of that field of one. */
    public static <T> Optional<T> field(
            RecordCorrected correction, Class<? extends CaseEvent> of, String name, Class<T> type) {
        return correction.storedName().equals(StoredNames.of(of)) ? read(correction, name, type) : Optional.empty();
    }

    private static <T> Optional<T> read(RecordCorrected correction, String name, Class<T> type) {
        return correction.fields().stream()
                .filter(field -> field.field().equals("/" + name))
                .map(field -> CaseJson.stored().treeToValue(field.value(), type))
                .findFirst();
    }
}
