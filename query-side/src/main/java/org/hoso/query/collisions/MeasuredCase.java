package org.hoso.query.collisions;

import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.stays.Stays;
import org.jspecify.annotations.Nullable;

/** What is under way in one case, with what has ended since it was read. */
public record MeasuredCase(CaseId caseId, @Nullable CaseNumber number, Stays<Measured> measures) {
    Stream<Entry> entries() {
        return measures.all().map(stay -> new Entry(caseId, number, stay));
    }

    /** A measure of a case, from one place of the ledger to another. */
    record Entry(CaseId caseId, @Nullable CaseNumber number, QueueInterval<Measured> stay) {
        /** Where the two stood at once and collide. */
        boolean meets(Entry other) {
            return !caseId.equals(other.caseId)
                    && from(other) < until(other)
                    && stay.what().collidesWith(other.stay.what());
        }

        long from(Entry other) {
            return Math.max(since(), other.since());
        }

        long since() {
            return stay.by().position();
        }

        long until(Entry other) {
            return Math.min(until(), other.until());
        }

        long until() {
            return stay.until() == null ? MeasureRows.NEVER : stay.until().position();
        }
    }
}
