package org.hoso.query.csv;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.hoso.runtime.problems.TooManyRequests;

/** So many files may be on their way at once: each holds a connection while it runs. */
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
