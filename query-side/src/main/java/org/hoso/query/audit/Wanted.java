package org.hoso.query.audit;

import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a history are asked for.
 *
 * @param after      last position already read, 0 for none
 * @param limit      most lines, 1 to 1000
 * @param storedName only events of that name
 * @param agency     only events of that body
 */
record Wanted(
        long after,
        int limit,
        @Nullable String storedName,
        @Nullable String agency) {
    static final int MOST = 1_000;

    /** @throws BadShape naming each parameter that is out of its range or unknown */
    Wanted {
        List<Fault> faults = new ArrayList<>();
        if (after < 0) faults.add(Fault.at("/after", FaultCode.OUT_OF_RANGE));
        if (limit < 1 || limit > MOST) faults.add(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
        if (storedName != null && StoredNames.event(storedName).isEmpty())
            faults.add(Fault.at("/storedName", FaultCode.WRONG_FORM));
        if (agency != null && !agency.matches("[A-Z0-9_]{1,40}")) faults.add(Fault.at("/agency", FaultCode.WRONG_FORM));
        if (!faults.isEmpty()) throw new BadShape(faults);
    }
}
