package org.hoso.query.accountability;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.wording.BodyName;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a case at an instant, and by which event.
 *
 * @param at        the instant asked for, now where none was named
 * @param answering the body that answered then, exactly one
 * @param all       every body that ever answered, the first first; absent where one instant was asked for
 */
record Accountability(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        long version,
        Instant at,
        Answering answering,
        @Nullable List<Answering> all) {
    /**
     * A body that answers for the case, by the name it had then.
     *
     * @param until absent while it answers
     * @param now   whether it is the one that answers at the instant asked for
     */
    record Answering(BodyName body, Instant since, @Nullable Instant until, By by, boolean now) {}

    /** The event that made it so. @param version its place in the case, from 0 */
    record By(String eventId, String storedName, long version, long position) {}
}
