package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** So many pieces of heavy work may run at once: each holds memory or a connection while it does. */
public final class FewAtOnce {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore running;

    public FewAtOnce(int most) {
        this.running = new Semaphore(most);
    }

    /** @throws TooManyRequests while that many run */
    public void run(Runnable work) {
        if (!running.tryAcquire()) throw new TooManyRequests(PATIENCE);
        try {
            work.run();
        } finally {
            running.release();
        }
    }
}
