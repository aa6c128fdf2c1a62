package org.hoso.query.subjects;

import java.time.LocalDate;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.subjects.Register.At;
import org.hoso.query.viewing.Seen;

/**
 * One reader's look at the register.
 *
 * @param today how the reader stands to cases, today
 * @param day   on which what is told stands so: today, or the day of the past that is asked for
 */
record RegisterLook(Seen seen, At at, Reader reader, Relating today, LocalDate day) {
    /** The cases whose subjects are the reader's to see: those whose histories are (process.md section 8). */
    Reach reach() {
        return Reach.ofHistories(reader, today);
    }
}
