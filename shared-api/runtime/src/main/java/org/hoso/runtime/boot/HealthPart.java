package org.hoso.runtime.boot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** One part of health that is being asked, by one thread at a time; what it said last is kept. */
final class HealthPart {
    /** Then another thread asks, for the first may never come back. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private record Answer(Health health, long at) {}

    private final HealthIndicator indicator;
    private final ExecutorService threads;
    private @Nullable Future<Health> running;
    private long since;
    private volatile @Nullable Answer last;

    HealthPart(HealthIndicator indicator, ExecutorService threads) {
        this.indicator = indicator;
        this.threads = threads;
    }

    /** Begins to ask anew, where the question before is not still open. */
    synchronized void begin() {
        boolean open = running != null && !running.isDone() && System.nanoTime() - since < GIVEN_UP.toNanos();
        if (!open) submit();
    }

    private Future<Health> submit() {
        since = System.nanoTime();
        Future<Health> asking = threads.submit(() -> {
            Health told = indicator.health();
            last = new Answer(told, System.nanoTime());
            return told;
        });
        running = asking;
        return asking;
    }

    synchronized Future<Health> running() {
        Future<Health> asking = running;
        return asking == null ? submit() : asking;
    }

    /** What it said last, where that is not longer ago. */
    Optional<Health> lastWithin(Duration age) {
        Answer answer = last;
        return answer == null || System.nanoTime() - answer.at() > age.toNanos()
                ? Optional.empty()
                : Optional.of(answer.health());
    }
}
