package org.hoso.query.changes;

import org.hoso.query.asof.Moment;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
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
        Checks checks = new Checks();
        Between asked = new Between(
                Moment.read(FROM, from, checks.faults()),
                Moment.read(TO, to, checks.faults()),
                checks.limit(limit, MOST));
        checks.end();
        return asked;
    }
}
