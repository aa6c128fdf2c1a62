package org.hoso.query.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Which past of a case is asked for.
 *
 * @param knownAt what was known by then; absent for all that is known now
 * @param trueAt  what was true then; absent for what was recorded, in the order it was recorded
 */
record Pasts(@Nullable Moment knownAt, @Nullable Instant trueAt) {
    static final String KNOWN_AT = "knownAt";
    static final String TRUE_AT = "trueAt";

    /** @throws BadShape naming each parameter that cannot be read @return nothing where neither is given */
    static @Nullable Pasts of(@Nullable String knownAt, @Nullable String trueAt) {
        List<Fault> faults = new ArrayList<>();
        Pasts asked = new Pasts(Moment.read(KNOWN_AT, knownAt, faults), Moment.instant(TRUE_AT, trueAt, faults));
        if (!faults.isEmpty()) throw new BadShape(faults);
        return knownAt == null && trueAt == null ? null : asked;
    }

    /** The instant as known at which it is asked for, where one is named. */
    @Nullable
    Instant instant() {
        return knownAt instanceof Moment.AtInstant at ? at.instant() : null;
    }
}
