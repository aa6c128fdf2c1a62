package org.hoso.runtime.ledger;

import java.time.Duration;

/** How long to wait before looking again: short while events come of which nobody tells, longer the longer none did. */
final class Pace {
    private static final Duration SHORTEST = Duration.ofMillis(2);
    private static final Duration LONGEST = Duration.ofMillis(25);

    private Duration next = LONGEST;

    /** @param hurries whether there are events, or soon will be, of which nobody tells */
    Duration after(boolean hurries) {
        next = hurries ? SHORTEST : longer(next);
        return next;
    }

    private static Duration longer(Duration wait) {
        Duration half = wait.plus(wait.dividedBy(2));
        return half.compareTo(LONGEST) > 0 ? LONGEST : half;
    }
}
