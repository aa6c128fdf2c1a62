package org.hoso.query.viewing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;

/** The store of a view that keeps one value a case. */
public interface CaseRows<V> {
    /** The values of these cases in that generation, by one query; cases without one are absent. */
    Map<CaseId, V> load(int generation, Set<CaseId> cases);

    /** Inserts or replaces, by one statement or one bulk write. */
    void save(int generation, Collection<V> values);

    /**
     * The same where the rows of some are known: what says no other thing than it did is left as it is.
     *
     * @param before as their rows have them, of some of the cases; where a row has seen another event meanwhile it counts for nothing
     */
    default void save(int generation, Collection<V> values, Map<CaseId, V> before) {
        save(generation, values);
    }

    /** As the first, where most of the cases have no row yet. */
    default void fill(int generation, Collection<V> values) {
        save(generation, values);
    }

    /** A value as it is once it was written and loaded again. */
    default V stored(V value) {
        return value;
    }
}
