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
 * be 503 for good, from a process that looks alive to its supervisor. Where it cannot be started, the process ends; where its disk has
 * no room, which stops it too, it is started once there is some.
 */
final class StoresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoresWatch.class);
    private static final int SECONDS_BETWEEN = 1;
    private static final int ATTEMPTS = 2;

    private final RestartedStore stores;
    private final Runnable end;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stores-watch").factory());
    private int failed;
    private int looksWithoutRoom;

    StoresWatch(RestartedStore stores, Runnable end) {
        this.stores = stores;
        this.end = end;
    }

    /** @param end ends the process */
    static StoresWatch over(RestartedStore stores, Runnable end) {
        StoresWatch watch = new StoresWatch(stores, end);
        watch.thread.scheduleWithFixedDelay(watch::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        return watch;
    }

    void look() {
        if (stores.run() || !hasRoom()) return;
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

    /** Told once a minute where there is none. */
    private boolean hasRoom() {
        if (stores.haveRoom()) {
            looksWithoutRoom = 0;
            return true;
        }
        if (looksWithoutRoom++ % (60 / SECONDS_BETWEEN) == 0)
            LOG.error("The embedded PostgreSQL is gone, for its disk is full. It is started again once there is room.");
        return false;
    }

    private void failed() {
        if (!stores.haveRoom()) return;
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
