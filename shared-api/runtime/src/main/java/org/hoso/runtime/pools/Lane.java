package org.hoso.runtime.pools;

import java.util.concurrent.ThreadFactory;

/** What a thread works for; it decides which pool its connections come from. */
public enum Lane {
    /** Somebody waits for an answer. */
    REQUESTS,
    /** The views that follow the ledger, and their rebuilding. */
    VIEWS,
    /** All else: watchers, sweeps, deliveries, imports, start-up. */
    WORK;

    private static final ThreadLocal<Lane> HERE = new ThreadLocal<>();

    /** The lane of this thread. */
    static Lane here() {
        Lane lane = HERE.get();
        return lane == null ? WORK : lane;
    }

    /** From now on this thread works for this lane, until it {@linkplain #leave leaves}. */
    public void enter() {
        HERE.set(this);
    }

    public static void leave() {
        HERE.remove();
    }

    /** Makes threads that stay on this lane; they do not keep the process alive. */
    public ThreadFactory threads(String name) {
        ThreadFactory plain = Thread.ofPlatform().daemon().name(name).factory();
        return work -> plain.newThread(() -> {
            enter();
            work.run();
        });
    }
}
