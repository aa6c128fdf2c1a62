package org.hoso.runtime.boot;

/** How often the same was told within a window of time. */
final class Flood {
    /** @param leftOut how many were not told before this one, where it is told */
    record Said(boolean told, long leftOut) {}

    private final long window;
    private long since;
    private int told;
    private long leftOut;

    /** @param window nanoseconds */
    Flood(long window) {
        this.window = window;
    }

    /** @param most how many are told within a window */
    synchronized Said next(long now, int most) {
        if (told > 0 && now - since >= window) told = 0;
        if (told == 0) since = now;
        if (told >= most) {
            leftOut++;
            return new Said(false, leftOut);
        }
        told++;
        Said said = new Said(true, leftOut);
        leftOut = 0;
        return said;
    }
}
