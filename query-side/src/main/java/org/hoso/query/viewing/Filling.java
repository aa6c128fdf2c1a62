package org.hoso.query.viewing;

import java.util.List;

/** Fills a fresh generation from the start of the ledger. After any failure it is of no more use. */
@FunctionalInterface
public interface Filling extends AutoCloseable {
    /** The next events in ledger order. */
    void add(List<LedgeredCaseEvent> batch);

    /** The next events of other families; most views pass over them. */
    default void addOthers(List<LedgeredOther> batch) {}

    /** Writes what is still held. */
    @Override
    default void close() {}
}
