package org.hoso.query.figures;

import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the notices behind a figure is asked for.
 *
 * @param stand only those that stand so; absent for all that count
 * @param after absent for the first page
 * @param limit most notices, 1 to 200
 */
record NoticePageQuery(@Nullable Stand stand, @Nullable CaseCursor after, int limit) {
    static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static NoticePageQuery of(@Nullable String stand, @Nullable String after, int limit) {
        Checks checks = new Checks();
        Stand only = stand == null ? null : Stand.find(stand).orElse(null);
        checks.that(stand == null || only != null, "stand", FaultCode.NOT_ONE_OF);
        NoticePageQuery opening =
                new NoticePageQuery(only, checks.read("after", after, CaseCursor::of), checks.limit(limit, MOST));
        checks.end();
        return opening;
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
