package org.hoso.ops.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds  interleaved rounds of both sides
 * @param round   how long one side of a timed round runs
 * @param warmUp  uncounted commands of each kind before, so that the compiler has seen their paths
 * @param pool    open cases that single commands go to, so that histories stay as long as real ones
 * @param reports reports of one import
 * @param events  events in the ledger for a rebuild, or beside the case whose past is asked for
 * @param seen    commands watched until they are visible, in one round
 */
record Effort(int rounds, Duration round, int warmUp, int pool, int reports, int events, int seen) {
    /** What a figure is quoted from. */
    static final Effort FULL = new Effort(5, Duration.ofSeconds(5), 15_000, 4_000, 100_000, 300_000, 200);
    /** Tells whether everything works; no figure to quote. */
    static final Effort QUICK = new Effort(2, Duration.ofSeconds(2), 1_000, 500, 5_000, 10_000, 30);

    /** The same with another number of events in the ledger. */
    Effort withEvents(int other) {
        return new Effort(rounds, round, warmUp, pool, reports, other, seen);
    }
}
