package org.hoso.runtime.ledger;

import java.time.Duration;

/**
 * How long news is gathered before the readers of the ledger are woken: a waking has its own cost, whatever it brings. Few
 * events are told soon; a stream of them, more than about 300 a second, in larger and larger handfuls.
 */
final class Gathering {
    private static final Duration SHORTEST = Duration.ofMillis(15);
    private static final Duration LONGEST = Duration.ofMillis(60);
    private static final Duration PER_EVENT = Duration.ofMillis(3);

    private long heard;
    private long told;
    private Duration time = SHORTEST;

    /** The ledger reaches to that position. */
    void heard(long position) {
        heard = Math.max(heard, position);
    }

    /** All that was heard has been told. */
    void told() {
        long events = Math.clamp(heard - told, 0, LONGEST.dividedBy(PER_EVENT));
        Duration wanted = PER_EVENT.multipliedBy(events);
        time = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
        told = heard;
    }

    /** From one waking to the next. */
    Duration time() {
        return time;
    }
}
