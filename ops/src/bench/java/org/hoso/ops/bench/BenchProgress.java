package org.hoso.ops.bench;

import java.io.PrintStream;

/** Says on standard error how far long work is, so that the tables on standard output stay clean. */
final class BenchProgress {
    private final PrintStream out = System.err;
    private final long begun = System.nanoTime();
    private final String what;

    BenchProgress(String what) {
        this.what = what;
    }

    void step(String step) {
        out.printf("%7.1f s  %s: %s%n", (System.nanoTime() - begun) / 1e9, what, step);
    }
}
