package org.hoso.query.viewing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** One value a case: loads what a batch touches, folds, writes what changed. */
public final class FoldedRows<V extends OfCase> {
    private final Fold<V> fold;
    private final CaseRows<V> rows;

    public FoldedRows(Fold<V> fold, CaseRows<V> rows) {
        this.fold = fold;
        this.rows = rows;
    }

    /** As {@link View#write} says. */
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        Set<CaseId> touched = batch.stream().map(LedgeredCaseEvent::caseId).collect(Collectors.toSet());
        Map<CaseId, V> before = rows.load(generation, touched);
        save(generation, folded(before, batch), before);
    }

    /**
     * The same where some values are known as their rows have them. Of a case whose first event is among these none is asked for: where
     * its row has seen as much already, nothing is written over it.
     *
     * @return what was written, as it would be loaded
     */
    Map<CaseId, V> writeOn(int generation, List<LedgeredCaseEvent> batch, Map<CaseId, V> known) {
        Set<CaseId> asked = new HashSet<>();
        batch.forEach(event -> asked.add(event.caseId()));
        asked.removeAll(known.keySet());
        batch.stream()
                .filter(event -> event.version() == 0)
                .map(LedgeredCaseEvent::caseId)
                .forEach(asked::remove);
        Map<CaseId, V> before = new HashMap<>(known);
        if (!asked.isEmpty()) before.putAll(rows.load(generation, asked));
        Map<CaseId, V> changed = folded(before, batch);
        save(generation, changed, before);
        changed.replaceAll((caseId, value) -> rows.stored(value));
        return changed;
    }

    private void save(int generation, Map<CaseId, V> changed, Map<CaseId, V> before) {
        if (!changed.isEmpty()) rows.save(generation, changed.values(), before);
    }

    /** Holds values in memory while it fills: most events of a case come close together, and nobody reads along. */
    public Filling fill(int generation, int mostHeld) {
        return new HeldRows<>(this, rows, generation, mostHeld);
    }

    /** As {@link View#agrees} says, of one value. */
    boolean agrees(int generation, CaseId caseId, List<LedgeredCaseEvent> events, long seen) {
        V kept = rows.load(generation, Set.of(caseId)).get(caseId);
        long least = events.stream()
                .filter(event -> event.position() <= seen)
                .mapToLong(LedgeredCaseEvent::version)
                .max()
                .orElse(-1);
        if (kept == null) return least < 0;
        V made = folded(
                        Map.of(),
                        events.stream()
                                .filter(event -> event.version() <= kept.version())
                                .toList())
                .get(caseId);
        return made != null && kept.version() >= least && same(rows.stored(made), kept);
    }

    /** By value, for sets and maps stand in another order in another process; by text, for what does not know its equal. */
    private static boolean same(Object made, Object kept) {
        return made.equals(kept) || text(made).equals(text(kept));
    }

    private static String text(Object value) {
        return CaseJson.stored().writeValueAsString(value);
    }

    /** The values that these events change. */
    Map<CaseId, V> folded(Map<CaseId, V> before, List<LedgeredCaseEvent> batch) {
        Map<CaseId, V> changed = new HashMap<>();
        for (LedgeredCaseEvent event : batch) {
            @Nullable
            V seen = changed.containsKey(event.caseId()) ? changed.get(event.caseId()) : before.get(event.caseId());
            if (seen == null || event.version() > seen.version()) changed.put(event.caseId(), fold.after(seen, event));
        }
        return changed;
    }
}
