package org.hoso.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Neighbouring places of the ledger of which the subscriber was given nothing.
 *
 * @param from     first position of it
 * @param to       last position of it
 * @param withheld how many events the reader's rights do not show
 * @param unread   how many the trail itself could not read yet; they were parked and an operator knows
 */
record FeedGap(long from, long to, long withheld, long unread) {
    /**
     * All between two positions, the first of them not counted.
     *
     * @param given    positions given, in order
     * @param withheld positions that the rights do not show
     */
    static List<FeedGap> between(long after, long last, List<Long> given, NavigableSet<Long> withheld) {
        List<FeedGap> gaps = new ArrayList<>();
        long from = after + 1;
        for (long position : given) {
            if (position > from) gaps.add(gap(from, position - 1, withheld));
            from = position + 1;
        }
        if (last >= from) gaps.add(gap(from, last, withheld));
        return gaps;
    }

    private static FeedGap gap(long from, long to, NavigableSet<Long> withheld) {
        long hidden = withheld.subSet(from, true, to, true).size();
        return new FeedGap(from, to, hidden, to - from + 1 - hidden);
    }
}
