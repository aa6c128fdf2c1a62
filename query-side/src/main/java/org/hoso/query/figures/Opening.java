package org.hoso.query.figures;

import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the notices behind a figure is asked for.
 *
 * @param stand only those that stand so; absent for all that count
 * @param after absent for the first page
 * @param limit most notices, 1 to 200
 */
record Opening(@Nullable Stand stand, @Nullable CaseCursor after, int limit) {
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static Opening of(@Nullable String stand, @Nullable String after, int limit) {
        List<Fault> faults = new ArrayList<>();
        Stand only = stand == null ? null : Stand.find(stand).orElse(null);
        CaseCursor cursor = after == null ? null : CaseCursor.of(after);
        if (stand != null && only == null) faults.add(Fault.at("/stand", FaultCode.NOT_ONE_OF));
        if (after != null && cursor == null) faults.add(Fault.at("/after", FaultCode.WRONG_FORM));
        limit(limit, faults);
        if (!faults.isEmpty()) throw new BadShape(faults);
        return new Opening(only, cursor, limit);
    }

    static void limit(int limit, List<Fault> faults) {
        if (limit < 1 || limit > MOST) faults.add(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
    }

    /** A further page is known at the place of the first. */
    @Nullable
    String knownAt(@Nullable String asked) {
        return after == null ? asked : Long.toString(after.position());
    }

    /** Which parameter says so. */
    String parameter() {
        return after == null ? "knownAt" : "after";
    }
}
