package org.hoso.command.beside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.command.checker.RowsOfLooks;
import org.hoso.command.collisions.RowsOfMeasures;
import org.hoso.command.outbox.RowsOfOutbox;
import org.hoso.command.reactions.RowsOfBodies;
import org.hoso.command.reactions.RowsOfDue;
import org.hoso.command.reactions.RowsOfPersons;
import org.hoso.command.storing.RowsOfCases;
import org.hoso.command.storing.RowsOfListings;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.verifying.ExpectedRows;

/** Everything of this side that knows which rows must stand beside the events. */
public final class RowsBeside {
    private RowsBeside() {}

    /**
     * One fold a kind of row.
     *
     * @param law in force
     * @param now what was due before it may have been done with
     */
    public static List<ExpectedRows> folds(Law law, Instant now) {
        return List.of(
                new RowsOfCases(),
                new RowsOfListings(LocalDate.ofInstant(now, WorkingCalendar.ZONE)),
                new RowsOfOutbox(),
                new RowsOfDue(law, now),
                new RowsOfBodies(),
                new RowsOfPersons(),
                new RowsOfMeasures(),
                new RowsOfLooks(law.removalRules().rechecks(), now));
    }
}
