package org.hoso.runtime.boot;

import java.time.Duration;

/**
 * A stop ends within half a minute, whatever is dead: one that waits for a database which never answers would keep a supervisor
 * from starting anew. What was acknowledged is committed long before, so nothing is lost by ending hard.
 */
public final class LongestStop {
    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final int ENDED_HARD = 1;

    private LongestStop() {}

    /** @param last what is still done before this process ends hard; it does not wait for anything */
    public static void keep(Runnable last) {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform()
                        .unstarted(() -> Thread.ofPlatform()
                                .daemon()
                                .name("longest-stop")
                                .start(() -> endHard(last))));
    }

    private static void endHard(Runnable last) {
        try {
            Thread.sleep(LONGEST);
            System.err.println("Not everything was let go within " + LONGEST.toSeconds() + " s; it ends all the same.");
            last.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(ENDED_HARD);
        }
    }
}
