package org.hoso.query.audit;

import java.util.regex.Pattern;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
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
    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9_]{1,40}");

    /** @throws BadShape naming each parameter that is out of its range or unknown */
    Wanted {
        Checks checks = new Checks();
        checks.that(after >= 0, "after", FaultCode.OUT_OF_RANGE);
        checks.limit(limit, MOST);
        checks.that(
                storedName == null || StoredNames.event(storedName).isPresent(), "storedName", FaultCode.WRONG_FORM);
        checks.fits("agency", agency, AGENCY);
        checks.end();
    }
}
