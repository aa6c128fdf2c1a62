package org.hoso.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/** What the interleaved rounds of one line of a table gave: both sides, and whose processor time ours took. */
final class Rounds {
    /** Our side of one round. @return how much was done */
    interface Work {
        long run() throws IOException;
    }

    private final StandaloneProcess server;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> floor = new ArrayList<>();
    private ProcessorShares shares = new ProcessorShares(0, 0, 0, 0);
    private long done;

    Rounds(StandaloneProcess server) {
        this.server = server;
    }

    /** One round. @param bare what the floor did a second, just before */
    void round(double bare, Work work) throws IOException {
        ProcessorShares before = ProcessorShares.now(server);
        long count = work.run();
        ProcessorShares taken = ProcessorShares.now(server).since(before);
        floor.add(bare);
        ours.add(count / taken.wall());
        shares = shares.plus(taken);
        done += count;
    }

    Spread ours() {
        return Spread.of(ours);
    }

    Spread floor() {
        return Spread.of(floor);
    }

    Spread ratio() {
        return Spread.ratio(ours, floor);
    }

    /** The last round, for the progress. */
    String last(String floorName) {
        return "round %d: %.0f a second; %s %.0f".formatted(ours.size(), ours.getLast(), floorName, floor.getLast());
    }

    String where(String what) {
        return shares.told(done, what);
    }
}
