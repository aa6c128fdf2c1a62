package org.hoso.runtime.pools;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** What works on one thread of its own from start to stop: {@link #run} goes on while it {@linkplain #isRunning is running}. */
public abstract class OwnThread implements SmartLifecycle {
    private final ThreadFactory threads;
    private final int phase;
    private final Duration goodbye;
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param phase   when it starts and stops among all that do
     * @param goodbye how long stopping waits for what the thread is at
     */
    protected OwnThread(ThreadFactory threads, int phase, Duration goodbye) {
        this.threads = threads;
        this.phase = phase;
        this.goodbye = goodbye;
    }

    protected abstract void run();

    /** Ends a waiting that an interrupt does not end. */
    protected void letGo() {}

    @Override
    public final void start() {
        running = true;
        thread = threads.newThread(this::run);
        thread.start();
    }

    @Override
    public final void stop() {
        running = false;
        if (thread == null) return;
        letGo();
        thread.interrupt();
        try {
            thread.join(goodbye);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
