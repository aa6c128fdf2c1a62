package org.hoso.runtime.ledger;

import java.time.Duration;

/** A span of time that starts anew with each use; it is over from the start until it was first used. */
final class Patience {
    private final long nanos;
    private boolean used;
    private long last;

    Patience(Duration span) {
        this.nanos = span.toNanos();
    }

    void renew() {
        used = true;
        last = System.nanoTime();
    }

    boolean isOver() {
        return !used || System.nanoTime() - last > nanos;
    }
}
