package org.hoso.query.viewing;

import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseId;

/**
 * What is seen of the cases, kept in versioned tables or collections: each generation is a complete copy, so that a rebuild
 * grows beside the one that is read. A bean of this type gets its processor, token, dead letters, rebuild, gauges and lag.
 */
public interface View {
    /** Where its rows and its token live. */
    enum Home {
        /** Rows, token and parked events are one transaction. */
        POSTGRES,
        /** No transactions: rows first, then the token; so writing the same events again must change nothing. */
        MONGO
    }

    /** Short, lower case, never changed: {@code audit}. Names the processor, the path and the pointer. */
    String name();

    Home home();

    /** The names of its tables or collections, without the generation. */
    List<String> tables();

    /** Of its tables those whose rows of a case, under its {@code case_id}, come of that case's own events alone. */
    default List<String> ofCases() {
        return tables();
    }

    /**
     * Columns of a table that are taken from the law of the moment in which a row was written: words to search by, where a body lies. No
     * event of a case has it, so once the law was changed it may differ, and is not compared.
     */
    default Set<String> ofTheLaw(String table) {
        return Set.of();
    }

    /** Makes the empty tables of a generation; those that exist are left alone. */
    void create(int generation);

    /** Removes the tables of a generation; nothing happens where there are none. */
    void drop(int generation);

    /**
     * Writes events in ledger order: one load, one fold, one write. An event at or below what a row has seen changes nothing.
     * In PostgreSQL it is called inside a transaction that it must not end.
     */
    void write(int generation, List<LedgeredCaseEvent> batch);

    /**
     * The same for the only one who writes that generation, event after event and leaving none out: what he wrote may be remembered, and
     * then it is neither asked for nor read anew.
     *
     * @return to be run when this is committed, and only then
     */
    default Runnable writeOn(int generation, List<LedgeredCaseEvent> batch) {
        write(generation, batch);
        return () -> {};
    }

    /** Nothing that was written is remembered any more, for somebody else may have written since, or nobody knows what was committed. */
    default void forget() {}

    /** The same for events of other families than a case's; most views pass over them. */
    default void writeOthers(int generation, List<LedgeredOther> batch) {}

    /**
     * Whether what is kept of a case is what its events make of it; a view that keeps nothing a case has nothing to say.
     *
     * @param events all of the case, in order
     * @param seen   the place of the ledger up to which the generation must have them; 0 where some may stand aside
     */
    default boolean agrees(int generation, CaseId caseId, List<LedgeredCaseEvent> events, long seen) {
        return true;
    }

    /** A faster writer for a generation that nobody reads yet; it may hold back until it is closed. */
    default Filling fill(int generation) {
        return new Filling() {
            @Override
            public void add(List<LedgeredCaseEvent> batch) {
                write(generation, batch);
            }

            @Override
            public void addOthers(List<LedgeredOther> batch) {
                writeOthers(generation, batch);
            }
        };
    }
}
