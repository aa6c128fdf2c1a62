package org.hoso.runtime.law;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.runtime.pools.Lane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The one thread that reads the registry's history, once a second; before anything else runs it has read it once. */
final class LawRefreshing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LawRefreshing.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** Before the ledger's own threads and every processor. */
    private static final int PHASE = -100;

    private final LawInForce law;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile boolean failing;

    LawRefreshing(LawInForce law) {
        this.law = law;
    }

    @Override
    public void start() {
        look();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(Lane.WORK.threads("hoso-law"));
        started.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    /** An edition that cannot be made, too, must not end the looking: the last one holds, and health tells its age. */
    private void look() {
        try {
            law.caughtUp();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) LOG.warn("the law could not be looked up, the last edition holds", e);
            failing = true;
        }
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

    @Override
    public int getPhase() {
        return PHASE;
    }
}
