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
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Hurry hurry;
    private volatile long wroteAt;
    private volatile boolean more;

    GatheringThread(ThreadFactory threads, Hurry hurry) {
        super(threads);
        this.hurry = hurry;
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
        Duration left = BETWEEN.minusNanos(System.nanoTime() - wroteAt);
        if (more || left.isNegative()) return;
        try {
            hurry.rest(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
