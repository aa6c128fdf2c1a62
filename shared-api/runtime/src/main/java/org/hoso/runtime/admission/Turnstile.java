package org.hoso.runtime.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hoso.runtime.problems.Busy;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests in at once, in the order of their coming, and so many wait. Who is inside may step out while it waits for
 * something that needs no store: the place is the next one's meanwhile.
 */
public final class Turnstile {
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final ThreadLocal<@Nullable Inside> HERE = new ThreadLocal<>();

    private final Semaphore places;
    private final int atOnce;
    private final QueueProperties queue;
    private final AtomicInteger waiting = new AtomicInteger();

    public Turnstile(int atOnce, QueueProperties queue) {
        this.places = new Semaphore(atOnce, true);
        this.atOnce = atOnce;
        this.queue = queue;
    }

    /** The place of one request; held by the thread that works on it. */
    public final class Inside implements AutoCloseable {
        private boolean held = true;

        private void out() {
            if (held) places.release();
            held = false;
        }

        private void again() {
            if (!acquire(queue.patience())) throw new Busy(AGAIN);
            held = true;
        }

        @Override
        public void close() {
            HERE.remove();
            out();
        }
    }

    /** @throws Busy where the queue is full, at once; or where the wait was too long */
    public Inside enter() {
        if (!acquire(Duration.ZERO) && !queued()) throw new Busy(AGAIN);
        Inside inside = new Inside();
        HERE.set(inside);
        return inside;
    }

    private boolean queued() {
        try {
            return waiting.incrementAndGet() <= queue.longest() && acquire(queue.patience());
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean acquire(Duration patience) {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** This request needs no store any more; what is left is to wait for something and to answer. */
    public static void leave() {
        Inside inside = HERE.get();
        if (inside != null) inside.out();
    }

    /**
     * Waits for something outside.
     *
     * @throws Busy when there was no way back in
     */
    public static <T> T outside(Supplier<T> waiting) {
        Inside inside = HERE.get();
        if (inside == null || !inside.held) return waiting.get();
        inside.out();
        T waitedFor = waiting.get();
        inside.again();
        return waitedFor;
    }

    /** @throws Busy when there was no way back in */
    public static void outside(Runnable waiting) {
        outside(() -> {
            waiting.run();
            return true;
        });
    }

    int waiting() {
        return waiting.get();
    }

    int inside() {
        return atOnce - places.availablePermits();
    }
}
