package org.hoso.runtime.stamping;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks for time stamps on a thread of its own: whoever appends, or asks for a checkpoint, never waits for an authority. */
final class StampClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StampClock.class);

    private final Stamping stamping;
    private final String host;
    private final Duration every;
    private final InstantSource clock;
    private volatile StampingStatus standing = StampingStatus.fresh();
    private volatile @Nullable ScheduledExecutorService thread;

    StampClock(Stamping stamping, String host, Duration every, InstantSource clock) {
        this.stamping = stamping;
        this.host = host;
        this.every = every;
        this.clock = clock;
    }

    StampingStatus standing() {
        return standing;
    }

    String host() {
        return host;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("hoso-stamps").daemon().factory());
        thread = started;
        next(started);
    }

    private void next(ScheduledExecutorService own) {
        if (!own.isShutdown())
            own.schedule(() -> look(own), standing.pause(every).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(ScheduledExecutorService own) {
        try {
            stamping.once().ifPresent(stamp -> standing = standing.stamped(stamp.at()));
            next(own);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (NotAStamp failure) {
            tell(failure);
            next(own);
        } catch (RuntimeException failure) {
            LOG.error("no checkpoint was time-stamped; it is tried again", failure);
            next(own);
        }
    }

    private void tell(NotAStamp failure) {
        StampingTrouble trouble = failure.trouble();
        standing = standing.failed(trouble, clock.instant());
        LOG.warn(
                "no time stamp from {} for the {}. time in a row: {}; {}; tried again in {} s",
                host,
                standing.failures(),
                trouble.text(),
                trouble.next(),
                standing.pause(every).toSeconds(),
                failure.getCause());
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) running.shutdownNow();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
