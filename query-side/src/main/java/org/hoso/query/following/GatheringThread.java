package org.hoso.query.following;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.hoso.query.viewing.Hurry;
import org.hoso.runtime.following.FollowerThread;

/**
 * Writes what the group is handed, and rests after each batch, so that more come together: a transaction has its own cost, whatever it
 * brings. It does not rest while somebody waits, nor after a large batch, behind which there may be more.
 */
final class GatheringThread extends FollowerThread {
    private final Hurry hurry;
    private final Duration between;
    private volatile long wroteAt;
    private volatile boolean more;

    GatheringThread(ThreadFactory threads, Hurry hurry, Duration between) {
        super(threads);
        this.hurry = hurry;
        this.between = between;
    }

    void wrote(int events) {
        wroteAt = System.nanoTime();
        more = events >= GroupParts.LARGE;
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
            hurry.rest(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
