package org.hoso.runtime.following;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Writes what a follower is handed, and rests after each batch, so that more come together: a transaction has its own cost, whatever it
 * brings. It does not rest where there may be more already.
 */
public final class GatheringThread extends FollowerThread {
    /** How it rests. */
    @FunctionalInterface
    public interface Rest {
        /** May return before that time. */
        void of(Duration longest) throws InterruptedException;
    }

    private final Rest rest;
    private final Duration between;
    private volatile long wroteAt;
    private volatile boolean more;

    /** @param between from the end of a batch to the begin of the next */
    public GatheringThread(ThreadFactory threads, Rest rest, Duration between) {
        super(threads);
        this.rest = rest;
        this.between = between;
        this.wroteAt = System.nanoTime() - between.toNanos();
    }

    /** A batch was written. @param large whether there may be more behind it */
    public void wrote(boolean large) {
        wroteAt = System.nanoTime();
        more = large;
    }

    @Override
    public Future<?> submit(Runnable task) {
        return super.submit(() -> {
            gather();
            task.run();
        });
    }

    private void gather() {
        Duration left = between.minusNanos(System.nanoTime() - wroteAt);
        if (more || left.isNegative()) return;
        try {
            rest.of(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
