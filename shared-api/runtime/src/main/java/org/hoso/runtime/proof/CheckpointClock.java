package org.hoso.runtime.proof;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Signs a checkpoint at intervals, when the ledger grew. Several processes may: a size is signed once. */
final class CheckpointClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointClock.class);

    private final Checkpoints checkpoints;
    private final Duration every;
    private @Nullable ScheduledExecutorService clock;

    CheckpointClock(Checkpoints checkpoints, Duration every) {
        this.checkpoints = checkpoints;
        this.every = every;
    }

    @Override
    public void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("hoso-checkpoints").daemon().factory());
        clock.scheduleWithFixedDelay(this::sign, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The next interval tries again: a database that is away for a while is no reason to sign no more. */
    private void sign() {
        try {
            checkpoints.now();
        } catch (RuntimeException failure) {
            LOG.error("no checkpoint was signed", failure);
        }
    }

    @Override
    public void stop() {
        if (clock != null) clock.shutdownNow();
        clock = null;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
