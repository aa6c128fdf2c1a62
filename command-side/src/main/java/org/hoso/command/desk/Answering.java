package org.hoso.command.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From an outcome to what is told: a receipt where the case may not be known. */
final class Answering {
    private static final String ITEMS = "itemIds";

    private Answering() {}

    static Done of(Outcome outcome, @Nullable Long position, Map<String, Object> created) {
        Filing filing = outcome.filing();
        if (!outcome.seen())
            return new Done(
                    null,
                    null,
                    null,
                    null,
                    outcome.events(),
                    receipt(created),
                    null,
                    filing.alsoIn(),
                    filing.warnings());
        return new Done(
                outcome.caseId(),
                outcome.number(),
                outcome.version(),
                position,
                outcome.events(),
                existing(created, filing.itemIds()),
                outcome.warnings(),
                filing.alsoIn(),
                filing.warnings());
    }

    /** Of the ids drawn for links only those that became items: a link that is known already has the id that it has. */
    private static Map<String, Object> existing(Map<String, Object> created, List<UUID> items) {
        if (!created.containsKey(ITEMS)) return created;
        Map<String, Object> existing = new LinkedHashMap<>(created);
        existing.put(ITEMS, items);
        return existing;
    }

    private static Map<String, Object> receipt(Map<String, Object> created) {
        Object report = created.get("reportId");
        return report == null ? Map.of() : Map.of("reportId", report);
    }
}
