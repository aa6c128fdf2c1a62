package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;

/** Values of a generation that is being filled, written only when too many are held; the longest untouched go first. */
final class HeldRows<V extends OfCase> implements Filling {
    private final FoldedRows<V> folding;
    private final CaseRows<V> rows;
    private final int generation;
    private final int mostHeld;
    private final Map<CaseId, V> held = new LinkedHashMap<>(16, 0.75f, true);

    HeldRows(FoldedRows<V> folding, CaseRows<V> rows, int generation, int mostHeld) {
        this.folding = folding;
        this.rows = rows;
        this.generation = generation;
        this.mostHeld = mostHeld;
    }

    @Override
    public void add(List<LedgeredCaseEvent> batch) {
        Map<CaseId, V> before = new HashMap<>();
        Set<CaseId> written = batch.stream()
                .filter(event -> event.version() > 0 && !held.containsKey(event.caseId()))
                .map(LedgeredCaseEvent::caseId)
                .collect(Collectors.toSet());
        if (!written.isEmpty()) before.putAll(rows.load(generation, written));
        batch.forEach(event -> {
            V value = held.get(event.caseId());
            if (value != null) before.put(event.caseId(), value);
        });
        held.putAll(folding.folded(before, batch));
        if (held.size() > mostHeld) write(held.size() - mostHeld / 2);
    }

    @Override
    public void close() {
        if (!held.isEmpty()) write(held.size());
    }

    private void write(int count) {
        List<V> oldest = new ArrayList<>(count);
        Iterator<V> values = held.values().iterator();
        while (oldest.size() < count) {
            oldest.add(values.next());
            values.remove();
        }
        rows.fill(generation, oldest);
    }
}
