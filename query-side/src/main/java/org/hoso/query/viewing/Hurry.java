package org.hoso.query.viewing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Whether somebody waits for a view to get on: whoever gathers events before writing them had better not, then. */
@Component
public final class Hurry {
    private final AtomicInteger waiting = new AtomicInteger();
    private final Semaphore arrivals = new Semaphore(0);

    void begins() {
        waiting.incrementAndGet();
        arrivals.release();
    }

    void ends() {
        waiting.decrementAndGet();
    }

    /** Returns after that time, and at once when somebody waits. Only one rests here. */
    public void rest(Duration longest) throws InterruptedException {
        arrivals.drainPermits();
        if (waiting.get() == 0) arrivals.tryAcquire(Math.max(0, longest.toNanos()), TimeUnit.NANOSECONDS);
    }
}
