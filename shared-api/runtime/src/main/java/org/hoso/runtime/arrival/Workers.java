package org.hoso.runtime.arrival;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that work on whole requests, and a few that are left for those who ask how the process is. */
final class Workers {
    private static final int FOR_HEALTH = 4;
    private static final int QUEUE_FOR_HEALTH = 64;

    private final ThreadPoolExecutor requests;
    private final ThreadPoolExecutor health;

    /** @param most threads for requests @param queue so many wait for one */
    Workers(int most, int queue) {
        this.requests = pool("request", most, queue);
        this.health = pool("health", FOR_HEALTH, QUEUE_FOR_HEALTH);
    }

    private static ThreadPoolExecutor pool(String name, int most, int queue) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                most,
                most,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(Math.max(1, queue)),
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
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
