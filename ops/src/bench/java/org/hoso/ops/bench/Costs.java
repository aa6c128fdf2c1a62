package org.hoso.ops.bench;

import java.util.Locale;

/**
 * What a stretch of work took.
 *
 * @param processor seconds of the server's JVM and of its PostgreSQL; the load is not counted
 * @param wal       bytes of write-ahead log without full-page images
 * @param images    bytes of full-page images, which a checkpoint causes and no command
 * @param commits   that wrote something
 * @param done      operations
 */
record Costs(double processor, long wal, long images, long commits, long done) {
    static final Costs NONE = new Costs(0, 0, 0, 0, 0);

    Costs plus(Costs more) {
        return new Costs(
                processor + more.processor,
                wal + more.wal,
                images + more.images,
                commits + more.commits,
                done + more.done);
    }

    Costs of(long operations) {
        return new Costs(processor, wal, images, commits, operations);
    }

    double kilobytes() {
        return wal / 1e3 / done;
    }

    double commitsEach() {
        return (double) commits / done;
    }

    /** An operation's share. */
    String told() {
        if (done == 0) return "";
        return String.format(
                Locale.ROOT,
                "%.2f ms; %.1f (+%.1f) kB; %.2f",
                1e3 * processor / done,
                kilobytes(),
                images / 1e3 / done,
                commitsEach());
    }
}
