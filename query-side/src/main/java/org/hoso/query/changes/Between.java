package org.hoso.query.changes;

import java.util.ArrayList;
import java.util.List;
import org.hoso.query.asof.Moment;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Between which moments changes are asked for.
 *
 * @param from  what was known then is the file before; absent for before the case
 * @param to    absent for now
 * @param limit most events looked at, 1 to 200
 */
record Between(@Nullable Moment from, @Nullable Moment to, int limit) {
    static final String FROM = "from";
    static final String TO = "to";
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that cannot be read or is out of its range */
    static Between of(@Nullable String from, @Nullable String to, int limit) {
        List<Fault> faults = new ArrayList<>();
        Between asked = new Between(Moment.read(FROM, from, faults), Moment.read(TO, to, faults), limit);
        if (limit < 1 || limit > MOST) faults.add(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
        if (!faults.isEmpty()) throw new BadShape(faults);
        return asked;
    }
}
