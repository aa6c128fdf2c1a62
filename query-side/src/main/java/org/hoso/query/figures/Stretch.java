package org.hoso.query.figures;

import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** The same question at two places of the ledger. */
record Stretch(PermittedFigureQuery from, PermittedFigureQuery to) {
    /** @throws BadShape where the first is missing, or comes after the second */
    static Stretch of(PermittedFigureQuery to, long first) {
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
            Checks checks = new Checks();
            Cause only = cause == null ? null : Cause.find(cause).orElse(null);
            checks.that(cause == null || only != null, "cause", FaultCode.NOT_ONE_OF);
            StepCursor cursor = checks.read("after", after, StepCursor::of);
            checks.limit(limit, NoticePageQuery.MOST);
            checks.end();
            return new Page(only, cursor == null ? StepCursor.BEGINNING : cursor, limit);
        }
    }
}
