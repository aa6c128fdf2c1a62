package org.hoso.runtime.arrival;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hoso.runtime.pools.Lane;
import org.hoso.runtime.problems.Busy;

/** The threads that work on whole requests, and a few that are left for those who ask how the process is. */
final class Workers {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int FOR_HEALTH = 4;
    private static final int QUEUE_FOR_HEALTH = 64;

    private final Room requests;
    private final Room health;

    /** @param most threads for requests @param queue so many wait for one */
    Workers(int most, int queue) {
        this.requests = new Room(
                most, queue, Thread.ofPlatform().daemon().name("request-", 1).factory());
        // Behind the scenes one waits long for a database; whoever asks for health wants to know that it is dead.
        this.health = new Room(FOR_HEALTH, QUEUE_FOR_HEALTH, Lane.REQUESTS.threads("health"));
    }

    /**
     * So many threads, and so many requests that wait for one. What is counted is requests: a queue counted by itself is full while
     * threads are free, when many come at once and the threads have not woken up yet.
     */
    private static final class Room {
        private final ThreadPoolExecutor threads;
        private final Semaphore places;

        private Room(int most, int queue, ThreadFactory threads) {
            this.threads =
                    new ThreadPoolExecutor(most, most, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
            this.threads.allowCoreThreadTimeOut(true);
            this.places = new Semaphore(most + queue);
        }

        private Future<Void> work(Callable<Void> work) {
            if (!places.tryAcquire()) throw new Busy(SOON);
            try {
                return threads.submit(() -> {
                    try {
                        return work.call();
                    } finally {
                        places.release();
                    }
                });
            } catch (RejectedExecutionException stopped) {
                places.release();
                throw new Busy(SOON);
            }
        }
    }

    /**
     * Waits until it is done; the waiting thread is a virtual one and holds nothing.
     *
     * @throws Busy when all threads are at work and as many wait as may
     */
    void work(boolean askedForHealth, Callable<Void> work) throws IOException, ServletException {
        Future<Void> doing = (askedForHealth ? health : requests).work(work);
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
        requests.threads.shutdown();
        health.threads.shutdown();
    }
}
