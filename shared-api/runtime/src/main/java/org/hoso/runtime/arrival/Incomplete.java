package org.hoso.runtime.arrival;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.runtime.problems.TooManyRequests;
import org.jspecify.annotations.Nullable;

/** What is under way and not whole yet: by address, and in bytes. */
final class Incomplete {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ArrivalProperties limits;
    private final Map<String, Integer> bodies = new ConcurrentHashMap<>();
    private final AtomicLong held = new AtomicLong();
    private final Semaphore chunked;

    Incomplete(ArrivalProperties limits) {
        this.limits = limits;
        this.chunked = new Semaphore(limits.chunked());
    }

    /** The part of one body in what is counted. */
    final class Share implements AutoCloseable {
        private final String address;
        private boolean counted;
        private boolean ofUnknownLength;
        private long bytes;

        private Share(String address) {
            this.address = address;
        }

        /** It has been under way for a while. @throws TooManyRequests where its address has too many of them */
        void lasts() {
            if (counted || limits.proxies().contains(address)) return;
            counted = bodies.merge(address, 1, Integer::sum) > 0;
            if (bodies.getOrDefault(address, 0) > limits.incomplete()) throw new TooManyRequests(SOON);
        }

        /** Its end is not known before it comes, so somebody has to sit and wait for it. @throws TooManyRequests where too many do */
        void hasNoLength() {
            lasts();
            if (!chunked.tryAcquire()) throw new TooManyRequests(SOON);
            ofUnknownLength = true;
        }

        /** @throws TooManyRequests where bodies that are not whole take too much memory */
        void grows(int more) {
            bytes += more;
            if (held.addAndGet(more) > limits.held().toBytes()) throw new TooManyRequests(SOON);
        }

        @Override
        public void close() {
            held.addAndGet(-bytes);
            if (ofUnknownLength) chunked.release();
            if (counted) bodies.computeIfPresent(address, (key, many) -> less(many));
        }

        private static @Nullable Integer less(int many) {
            return many == 1 ? null : many - 1;
        }
    }

    Share of(String address) {
        return new Share(address);
    }
}
