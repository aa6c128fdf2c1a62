package org.hoso.runtime.following;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;

/**
 * The one thread of a kind that a follower of one segment needs. A processor that failed waits twice as long each time, up to a
 * minute; whoever waited out an outage would stand still for that long after it, so nothing waits longer here than this.
 */
public class FollowerThread extends ScheduledThreadPoolExecutor {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    public FollowerThread(ThreadFactory threads) {
        super(1, threads);
    }

    /** A thread that ends when the processors do. */
    public static <T extends FollowerThread> T endingWith(Configuration axon, T thread) {
        axon.onShutdown(thread::shutdown);
        return thread;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return super.schedule(task, Math.min(unit.toMillis(delay), LONGEST_WAIT.toMillis()), TimeUnit.MILLISECONDS);
    }
}
