package org.hoso.ops.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says how far start-up is, on one line a step. */
final class StartProgress {
    private final PrintStream out;
    private final Instant begun = Instant.now();
    private final int steps;
    private int step;

    StartProgress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    void step(String what) {
        step++;
        out.printf("[%d/%d] %5.1f s  %s%n", step, steps, seconds(), what);
    }

    void say(String what) {
        out.println(what);
    }

    double seconds() {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }
}
