package org.hoso.query.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseNumber;
import org.hoso.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * By what a case can be found: codes, whose names of the day count, and texts. Nothing sealed is among it.
 *
 * @param day the day the case was opened, in Viet Nam: its names are those by which people know the case
 */
record Findable(
        @Nullable CaseNumber number,
        @Nullable String productField,
        @Nullable String productName,
        Collection<String> violationTypes,
        Collection<String> agencies,
        Collection<String> platforms,
        Collection<String> addresses,
        LocalDate day) {
    /** Everything that the board knows, for readers who may see all of it. */
    static Findable of(BoardCase known) {
        return new Findable(
                known.number(),
                known.productField(),
                known.productName(),
                known.violationTypes(),
                known.access().bodies().working(),
                known.platforms(),
                known.addresses(),
                day(known.openedAt()));
    }

    /** What one reader sees, and nothing else: a search must not tell what its row withholds. */
    static Findable of(BoardRow row) {
        return new Findable(
                row.caseNumber(),
                row.productField(),
                row.productName(),
                row.violationTypes(),
                row.accountable() == null ? Set.of() : Set.of(row.accountable().agency()),
                row.platforms(),
                List.of(),
                day(row.openedAt()));
    }

    private static LocalDate day(@Nullable Instant openedAt) {
        return LocalDate.ofInstant(openedAt == null ? Instant.EPOCH : openedAt, WorkingCalendar.ZONE);
    }
}
