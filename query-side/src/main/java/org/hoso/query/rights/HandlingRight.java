package org.hoso.query.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.NoSuchCase;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The right to read who handles a case and how, in codes and dates: the row HANDLING of the matrix. */
@Component
public final class HandlingRight {
    private final Supplier<Law> law;

    HandlingRight(Supplier<Law> law) {
        this.law = law;
    }

    /**
     * @param now the day whose bodies count
     * @throws NoSuchCase where the case does not exist for the reader
     * @throws AccessDeniedException where it does and its handling is not theirs
     */
    public void check(Reader reader, CaseAccess access, Instant now) {
        Relating today = new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        Relation relation = today.relation(reader, access).orElseThrow(NoSuchCase::new);
        if (!new Sights(reader, relation, false).any(DataKind.HANDLING))
            throw new AccessDeniedException("how this case is handled is not the reader's");
    }
}
