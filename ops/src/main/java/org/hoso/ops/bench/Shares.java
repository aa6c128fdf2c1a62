package org.hoso.ops.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose processor time a stretch of work took: the server's JVM, its PostgreSQL, this program. */
record Shares(double jvm, double postgres, double load, double wall) {
    static Shares now(Server server) {
        return new Shares(
                seconds(server.process()),
                Stream.concat(Stream.of(server.postgres()), server.postgres().descendants())
                        .mapToDouble(Shares::seconds)
                        .sum(),
                seconds(ProcessHandle.current()),
                System.nanoTime() / 1e9);
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    Shares since(Shares before) {
        return new Shares(jvm - before.jvm, postgres - before.postgres, load - before.load, wall - before.wall);
    }

    Shares plus(Shares more) {
        return new Shares(jvm + more.jvm, postgres + more.postgres, load + more.load, wall + more.wall);
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
