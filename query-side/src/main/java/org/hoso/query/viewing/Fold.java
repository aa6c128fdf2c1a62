package org.hoso.query.viewing;

import org.jspecify.annotations.Nullable;

/** A view's pure function: the value after an event, from the value before it. It asks no clock, no store and no law. */
@FunctionalInterface
public interface Fold<V> {
    /** @param before absent for the first event of a case */
    V after(@Nullable V before, LedgeredCaseEvent event);
}
