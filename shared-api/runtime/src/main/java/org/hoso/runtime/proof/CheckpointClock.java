package org.hoso.runtime.proof;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.runtime.ledger.Sequencer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Signs a checkpoint at intervals, when the ledger grew. Several processes may: a size is signed once. */
final class CheckpointClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointClock.class);

    /** Stops after the sequencer, whose last positions are to be signed. */
    private static final int PHASE = Sequencer.PHASE - 1;

    private static final Duration AT_THE_END = Duration.ofSeconds(5);

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

    /** Signs once more, so that a store at rest is covered to its end; a database that is away holds up no stop for long. */
    @Override
    public void stop() {
        if (clock == null) return;
        clock.submit(this::sign);
        clock.shutdown();
        try {
            if (!clock.awaitTermination(AT_THE_END.toSeconds(), TimeUnit.SECONDS)) clock.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clock = null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
