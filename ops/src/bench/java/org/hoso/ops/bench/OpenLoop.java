package org.hoso.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/**
 * A load whose arrivals are fixed beforehand, as those of people are: a slow answer does not make the next one come later. A latency
 * counts from when the request should have been sent.
 */
final class OpenLoop {
    /** More than are ever under way at half of what the server can do. */
    private static final int CLIENTS = 48;

    private OpenLoop() {}

    static Load.Result run(double perSecond, Duration time, Load.Clients who) {
        long all = Math.round(perSecond * time.toNanos() / 1e9);
        long gap = Math.round(1e9 / perSecond);
        long begin = System.nanoTime() + Duration.ofMillis(200).toNanos();
        AtomicLong next = new AtomicLong();
        Histogram latency = Load.histogram();
        for (Histogram one : Load.inParallel(CLIENTS, index -> asking(who.client(index), next, all, begin, gap)))
            latency.add(one);
        return new Load.Result(all, (System.nanoTime() - begin) / 1e9, latency);
    }

    private static Histogram asking(Load.Client client, AtomicLong next, long all, long begin, long gap)
            throws IOException {
        Histogram latency = Load.histogram();
        try (client) {
            for (long n = next.getAndIncrement(); n < all; n = next.getAndIncrement()) {
                long intended = begin + n * gap;
                await(intended);
                client.ask();
                latency.recordValue(
                        Math.min(latency.getHighestTrackableValue(), (System.nanoTime() - intended) / 1000));
            }
        }
        return latency;
    }

    private static void await(long instant) {
        long left = instant - System.nanoTime();
        if (left > 0) java.util.concurrent.locks.LockSupport.parkNanos(left);
        while (System.nanoTime() < instant) Thread.onSpinWait();
    }
}
