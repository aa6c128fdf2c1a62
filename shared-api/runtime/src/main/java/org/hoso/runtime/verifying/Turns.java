package org.hoso.runtime.verifying;

/**
 * Whether each case counts up from 0 without a hole in the ledger's order, and times and epochs never go back, told while the rows go
 * by: one number a case, for so many cases at most. It says only that all is right; where it cannot, the database is asked, which sorts all rows on its disk.
 */
final class Turns {
    /** 40 MB; more cases than that are left to the database. */
    private static final int MOST_PLACES = 1 << 21;

    private long[] high = new long[1 << 12];
    private long[] low = new long[high.length];
    /** The version that comes next; 0 where no case is. */
    private int[] next = new int[high.length];

    private int cases;
    private int epoch = Integer.MIN_VALUE;
    private long at = Long.MIN_VALUE;
    private boolean certain = true;
    private boolean forward = true;

    /** Whether every event so far was in its turn in its case. */
    boolean hold() {
        return certain;
    }

    /** Whether no position so far was handed out before the one that precedes it, or in an earlier epoch. */
    boolean forward() {
        return forward;
    }

    /** What comes next in the ledger. */
    void take(Lineup lineup) {
        certain &= lineup.plain();
        for (int n = 0; n < lineup.size(); n++) {
            forward &= lineup.epoch(n) >= epoch && lineup.at(n) >= at;
            epoch = lineup.epoch(n);
            at = lineup.at(n);
            certain = certain && next(lineup.high(n), lineup.low(n), lineup.version(n));
        }
    }

    private boolean next(long caseHigh, long caseLow, int version) {
        if (version == 0 && ++cases > high.length / 2 && !grow()) return false;
        int place = place(caseHigh, caseLow);
        if (next[place] != version) return false;
        put(place, caseHigh, caseLow, version + 1);
        return true;
    }

    private void put(int place, long caseHigh, long caseLow, int version) {
        high[place] = caseHigh;
        low[place] = caseLow;
        next[place] = version;
    }

    private int place(long caseHigh, long caseLow) {
        int last = high.length - 1;
        long mixed = (caseHigh * 31 + caseLow) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 40) & last;
        while (next[place] != 0 && (high[place] != caseHigh || low[place] != caseLow)) place = place + 1 & last;
        return place;
    }

    private boolean grow() {
        if (high.length == MOST_PLACES) return false;
        long[] highs = high;
        long[] lows = low;
        int[] nexts = next;
        high = new long[highs.length * 2];
        low = new long[high.length];
        next = new int[high.length];
        for (int n = 0; n < nexts.length; n++)
            if (nexts[n] != 0) put(place(highs[n], lows[n]), highs[n], lows[n], nexts[n]);
        return true;
    }
}
