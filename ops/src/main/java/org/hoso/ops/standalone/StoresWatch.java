package org.hoso.ops.standalone;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.runtime.boot.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether PostgreSQL still runs, and starts it again where it does not: whoever killed it, every answer would
 * be 503 for good, from a process that looks alive to its supervisor. Where it cannot be started, the process ends.
 */
final class StoresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoresWatch.class);
    private static final int SECONDS_BETWEEN = 1;
    private static final int ATTEMPTS = 2;

    private final EmbeddedStores stores;
    private final Runnable end;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stores-watch").factory());
    private int failed;

    private StoresWatch(EmbeddedStores stores, Runnable end) {
        this.stores = stores;
        this.end = end;
    }

    /** @param end ends the process */
    static StoresWatch over(EmbeddedStores stores, Runnable end) {
        StoresWatch watch = new StoresWatch(stores, end);
        watch.thread.scheduleWithFixedDelay(watch::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        return watch;
    }

    private void look() {
        if (stores.run()) return;
        LOG.warn("The embedded PostgreSQL is gone. It is started again.");
        try {
            stores.startAgain();
            failed = 0;
            LOG.warn("The embedded PostgreSQL runs again.");
        } catch (CannotStart e) {
            LOG.error("{} {}", e.getMessage(), e.todo());
            failed();
        } catch (IOException | RuntimeException e) {
            LOG.error("The embedded PostgreSQL does not start again.", e);
            failed();
        }
    }

    private void failed() {
        failed++;
        if (failed < ATTEMPTS || thread.isShutdown()) return;
        LOG.error("Hoso ends, because the embedded PostgreSQL is gone and was not to be started again.");
        end.run();
    }

    /** Does not wait: what it is about to start is closed with the rest. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
