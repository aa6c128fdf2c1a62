package org.hoso.ops.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoso.ops.standalone.StandaloneProcess;

/** Whose processor time a stretch of work took: the server's JVM, its PostgreSQL, this program. */
record ProcessorShares(double jvm, double postgres, double load, double wall) {
    static ProcessorShares now(StandaloneProcess server) {
        return new ProcessorShares(
                seconds(server.process()),
                Stream.concat(Stream.of(server.postgres()), server.postgres().descendants())
                        .mapToDouble(ProcessorShares::seconds)
                        .sum(),
                seconds(ProcessHandle.current()),
                System.nanoTime() / 1e9);
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    ProcessorShares since(ProcessorShares before) {
        return new ProcessorShares(
                jvm - before.jvm, postgres - before.postgres, load - before.load, wall - before.wall);
    }

    ProcessorShares plus(ProcessorShares more) {
        return new ProcessorShares(jvm + more.jvm, postgres + more.postgres, load + more.load, wall + more.wall);
    }

    /** One line: where the time goes. @param of how many of what were done meanwhile */
    String told(long of, String what) {
        double all = jvm + postgres + load;
        return String.format(
                Locale.ROOT,
                "Where the time goes: %.2f ms of processor a %s: server JVM %.0f %%, PostgreSQL %.0f %%, this load"
                        + " %.0f %%; %.1f of %d processors busy with it.",
                1000 * all / Math.max(1, of),
                what,
                100 * jvm / all,
                100 * postgres / all,
                100 * load / all,
                all / wall,
                Runtime.getRuntime().availableProcessors());
    }
}
