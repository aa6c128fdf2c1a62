package org.hoso.registry;

import java.time.LocalDate;
import org.hoso.law.LawTable;
import org.jspecify.annotations.Nullable;

/**
 * One dated row as an amendment adds it, and where it belongs.
 *
 * @param table    which table it is added to
 * @param field    the part of {@link Change} that holds it
 * @param thing    the code of what it is a version of; for a mandate, of the body; for a day, the day
 * @param firstDay the first day that it changes anything
 * @param row      the row itself, with the same parts as a row of the law's files, whose rules it must keep
 */
public record AddedVersion(LawTable table, String field, String thing, LocalDate firstDay, Record row) {
    /** Whose list it is added to, where a table holds lists: the violation type of a penalty. */
    public @Nullable String under() {
        return row instanceof PenaltyRate rate ? rate.violationType() : null;
    }
}
