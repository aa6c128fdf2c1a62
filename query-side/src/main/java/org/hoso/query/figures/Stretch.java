package org.hoso.query.figures;

import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** The same question at two places of the ledger. */
record Stretch(Question from, Question to) {
    /** @throws BadShape where the first is missing, or comes after the second */
    static Stretch of(Question to, long first) {
        if (first > to.position()) throw new BadShape(Fault.at("/toKnownAt", FaultCode.WRONG_ORDER));
        return new Stretch(to.at(first), to);
    }

    /**
     * Which of the events are asked for.
     *
     * @param cause absent for all
     * @param limit most events, 1 to 200
     */
    record Page(@Nullable Cause cause, StepCursor after, int limit) {
        /** @throws BadShape naming each parameter that is wrong */
        static Page of(@Nullable String cause, @Nullable String after, int limit) {
            List<Fault> faults = new ArrayList<>();
            Cause only = cause == null ? null : Cause.find(cause).orElse(null);
            StepCursor cursor = after == null ? StepCursor.BEGINNING : StepCursor.of(after);
            if (cause != null && only == null) faults.add(Fault.at("/cause", FaultCode.NOT_ONE_OF));
            if (cursor == null) faults.add(Fault.at("/after", FaultCode.WRONG_FORM));
            Opening.limit(limit, faults);
            if (!faults.isEmpty() || cursor == null) throw new BadShape(faults);
            return new Page(only, cursor, limit);
        }
    }
}
