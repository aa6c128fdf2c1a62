package org.hoso.query.viewing;

import java.util.Set;

/** All that a view keeps of cases: a value each, in tables or collections of one database. */
public interface CaseStore<V> extends CaseRows<V>, Generations {
    View.Home home();

    /** As {@link View#ofTheLaw} says. */
    default Set<String> ofTheLaw(String table) {
        return Set.of();
    }
}
