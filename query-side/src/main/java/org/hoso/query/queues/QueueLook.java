package org.hoso.query.queues;

import java.time.LocalDate;
import org.hoso.law.Agencies;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;

/**
 * Who looks at which past.
 *
 * @param generation of the view
 * @param then       up to where it was known, and the instant that decides what was overdue
 * @param today      by whose bodies the reader's rights are judged
 */
record QueueLook(int generation, Then then, Reader reader, Relating today) {
    /** The cases that exist for the reader today. */
    Reach reach() {
        return Reach.of(reader, today);
    }

    /** The cases whose officers the reader may know today. */
    Reach histories() {
        return Reach.ofHistories(reader, today);
    }

    /** The keys of a body's list, by who was above whom on that day. */
    String[] keys(String agency) {
        Agencies agencies = today.agencies();
        return BodyKeys.keys(agency, agencies, LocalDate.ofInstant(then.at(), WorkingCalendar.ZONE));
    }

    /** What is due before this had passed: stored days are cut to the same grain. */
    long millis() {
        return then.at().toEpochMilli();
    }
}
