package org.hoso.ops.standalone;

import java.io.PrintStream;
import java.util.Locale;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Watching;

/** Tells how a verification goes, once a second, and how it ended. */
final class VerifyingTold implements Watching {
    private static final double MEGABYTE = 1e6;
    private static final double SECOND = 1e9;

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private long told = begun;

    VerifyingTold(PrintStream out) {
        this.out = out;
    }

    @Override
    public void verified(long events, long of, long bytes) {
        long now = System.nanoTime();
        if (now - told < SECOND && events < of) return;
        told = now;
        double seconds = (now - begun) / SECOND;
        out.printf(
                Locale.ROOT,
                "%,d of %,d events, %,.0f a second, %.1f MB/s%n",
                events,
                of,
                events / seconds,
                bytes / MEGABYTE / seconds);
    }

    static void tell(PrintStream out, VerificationResult verdict) {
        out.printf(
                Locale.ROOT,
                "%,d events, %,d signed checkpoints and %,d time stamps agree; %,d events wait for their position; %.1f s%n",
                verdict.events(),
                verdict.checkpoints(),
                verdict.stamps(),
                verdict.waiting(),
                verdict.took().toMillis() / 1e3);
        if (verdict.firstAhead() != null)
            out.printf(
                    Locale.ROOT,
                    "WARNING: %,d events, the first at %s%n",
                    verdict.ahead(),
                    verdict.firstAhead().text());
    }
}
