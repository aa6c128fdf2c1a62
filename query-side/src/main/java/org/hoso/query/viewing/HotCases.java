package org.hoso.query.viewing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;

/**
 * The values of cases to which something happened of late, as their rows have them: what happens next to such a case needs no reading of
 * its row. They hold only as long as nobody else writes that generation (decision 0242); used by one thread at a time.
 */
final class HotCases<V extends OfCase> {
    /** What a value weighs that has seen one event, in events: some of it is there from the first one on. */
    private static final int FIRST = 8;

    private static final int NONE = -1;

    private final Cache<CaseId, V> values;
    private int generation = NONE;

    /** @param most so many events may all values together have seen */
    HotCases(long most) {
        this.values = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((CaseId caseId, V value) -> FIRST + Math.toIntExact(Math.max(0, value.version())))
                .executor(Runnable::run)
                .build();
    }

    /** Those of this generation: of another one none is known. */
    HotCases<V> of(int wanted) {
        if (generation != wanted) forget();
        generation = wanted;
        return this;
    }

    /** As {@link View#writeOn} says. */
    Runnable write(FoldedRows<V> rows, List<LedgeredCaseEvent> batch) {
        Set<CaseId> touched = batch.stream().map(LedgeredCaseEvent::caseId).collect(Collectors.toSet());
        Map<CaseId, V> written = rows.writeOn(generation, batch, values.getAllPresent(touched));
        return () -> values.putAll(written);
    }

    void forget() {
        values.invalidateAll();
        generation = NONE;
    }
}
