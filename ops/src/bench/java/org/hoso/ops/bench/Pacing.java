package org.hoso.ops.bench;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps the rounds of one line within its time on a machine that is busy: a round that took long makes the next ones smaller, and none
 * is left out. What is compared are rates and medians, which do not ask that all rounds have one size.
 */
final class Pacing {
    /** No smaller: a turn of less has nothing to say. */
    private static final double LEAST = 0.15;

    private final double budget;
    private final int rounds;
    private final Duration half;
    private final LongSupplier nanos;
    private long begun;
    private long last;
    private int done;
    private double share = 1;

    /** @param budget of all rounds of both sides @param half one side's turn at most */
    Pacing(Duration budget, int rounds, Duration half) {
        this(budget, rounds, half, System::nanoTime);
    }

    /** @param nanos the clock */
    Pacing(Duration budget, int rounds, Duration half, LongSupplier nanos) {
        this.budget = budget.toNanos();
        this.rounds = rounds;
        this.half = half;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.last = begun;
    }

    /** How long a turn that ends by time lasts in this round. */
    Duration half() {
        return Duration.ofNanos(Math.round(half.toNanos() * share));
    }

    /** How much of it is done in this round, where it ends by a number. */
    int of(int most) {
        return Math.max(1, (int) Math.round(most * share));
    }

    /** What is prepared before the first round is no part of its size. */
    void begin() {
        last = nanos.getAsLong();
    }

    /** One round of both sides is done. */
    void round() {
        long now = nanos.getAsLong();
        done++;
        if (done >= rounds) return;
        double each = (budget - (now - begun)) / (rounds - done);
        double whole = (now - last) / share;
        share = Math.clamp(each / whole, LEAST, 1);
        last = now;
    }
}
