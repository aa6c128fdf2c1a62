package org.hoso.command.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From an outcome to what is told: a receipt where the case may not be known. */
final class Answering {
    private Answering() {}

    static Done of(Outcome outcome, @Nullable Long position, Map<String, Object> created) {
        if (!outcome.seen()) return new Done(null, null, null, null, outcome.events(), receipt(created), null);
        return new Done(
                outcome.caseId(),
                outcome.number(),
                outcome.version(),
                position,
                outcome.events(),
                created,
                outcome.warnings());
    }

    private static Map<String, Object> receipt(Map<String, Object> created) {
        Object report = created.get("reportId");
        return report == null ? Map.of() : Map.of("reportId", report);
    }
}
