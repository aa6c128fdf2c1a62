package org.hoso.runtime.arrival;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hoso.runtime.pools.Lane;

/** The threads that work on whole requests, and a few that are left for those who ask how the process is. */
final class Workers {
    private static final int FOR_HEALTH = 4;
    private static final int QUEUE_FOR_HEALTH = 64;

    private final ThreadPoolExecutor requests;
    private final ThreadPoolExecutor health;

    /** @param most threads for requests @param queue so many wait for one */
    Workers(int most, int queue) {
        this.requests = pool(
                most, queue, Thread.ofPlatform().daemon().name("request-", 1).factory());
        // Behind the scenes one waits long for a database; whoever asks for health wants to know that it is dead.
        this.health = pool(FOR_HEALTH, QUEUE_FOR_HEALTH, Lane.REQUESTS.threads("health"));
    }

    private static ThreadPoolExecutor pool(int most, int queue, ThreadFactory threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                most, most, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(Math.max(1, queue)), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * Waits until it is done; the waiting thread is a virtual one and holds nothing.
     *
     * @throws java.util.concurrent.RejectedExecutionException when the queue is full
     */
    void work(boolean askedForHealth, Callable<Void> work) throws IOException, ServletException {
        Future<Void> doing = (askedForHealth ? health : requests).submit(work);
        try {
            doing.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a request was worked on", stopped);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException e -> throw e;
                case ServletException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new ServletException(failed.getCause());
            }
        }
    }

    void stop() {
        requests.shutdown();
        health.shutdown();
    }
}
