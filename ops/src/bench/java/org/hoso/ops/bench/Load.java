package org.hoso.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Some clients that ask one thing after another for a while, each on its own connection. */
final class Load {
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);

    /** What one client asks; the next request follows as soon as the answer is there. */
    interface Client extends AutoCloseable {
        /** @throws IllegalStateException when the answer is none that counts */
        void ask() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** @param index of the client, from 0 */
    interface Clients {
        Client client(int index) throws IOException;
    }

    /** @param latency in microseconds */
    record Result(long answers, double seconds, Histogram latency) {
        double perSecond() {
            return answers / seconds;
        }

        double millis(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private Load() {}

    static Result run(int clients, Duration time, Clients who) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        Histogram all = histogram();
        for (Histogram one : inParallel(clients, index -> asking(who.client(index), end))) all.add(one);
        return new Result(all.getTotalCount(), (System.nanoTime() - begin) / 1e9, all);
    }

    private static Histogram asking(Client client, long end) throws IOException {
        Histogram latency = histogram();
        try (client) {
            for (long now = System.nanoTime(); now < end; ) {
                client.ask();
                long after = System.nanoTime();
                latency.recordValue(Math.min(LONGEST_MICROS, (after - now) / 1000));
                now = after;
            }
        }
        return latency;
    }

    static Histogram histogram() {
        return new Histogram(LONGEST_MICROS, 3);
    }

    /** One thread a client. */
    interface Work<T> {
        T of(int index) throws Exception;
    }

    /** @throws IllegalStateException with the first failure of any client */
    static <T> List<T> inParallel(int clients, Work<T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int index = i;
                running.add(threads.submit(() -> work.of(index)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) results.add(one.get());
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
