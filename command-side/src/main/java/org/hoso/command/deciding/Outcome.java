package org.hoso.command.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.command.collisions.CollisionWarning;

/**
 * What became of an accepted command.
 *
 * @param version dense sequence number of the case after it, from 0
 * @param events  short names of what happened; none when there was nothing to add
 * @param seen    whether the one who asked may know the case; a joiner who may not gets a receipt only
 * @param warnings who else measures whom it measures
 * @param filing   what became of the links, where it was a report
 */
public record Outcome(
        CaseId caseId,
        CaseNumber number,
        long version,
        List<String> events,
        boolean seen,
        List<CollisionWarning> warnings,
        Filing filing) {
    private static final String ITEMS = "itemIds";

    /** What the one who asked is told: a receipt where the case may not be known. @param created ids drawn for the command, by field */
    public Done told(Map<String, Object> created) {
        return seen
                ? new Done(
                        caseId,
                        number,
                        version,
                        null,
                        events,
                        existing(created),
                        warnings,
                        filing.alsoIn(),
                        filing.warnings())
                : new Done(null, null, null, null, events, receipt(created), null, filing.alsoIn(), filing.warnings());
    }

    /** Of the ids drawn for links only those that became items: a link that is known already has the id that it has. */
    private Map<String, Object> existing(Map<String, Object> created) {
        if (!created.containsKey(ITEMS)) return created;
        Map<String, Object> existing = new LinkedHashMap<>(created);
        existing.put(ITEMS, filing.itemIds());
        return existing;
    }

    private static Map<String, Object> receipt(Map<String, Object> created) {
        Object report = created.get("reportId");
        return report == null ? Map.of() : Map.of("reportId", report);
    }
}
