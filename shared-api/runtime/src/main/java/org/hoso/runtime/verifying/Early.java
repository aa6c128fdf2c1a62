package org.hoso.runtime.verifying;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Events that got their positions before they say that they were recorded. Where a checkpoint that is believed covers one, it says today
 * what it said when that was signed: a clock ran ahead. What nothing has signed since may as well have been moved.
 */
final class Early {
    private final Deque<Bad> unsigned = new ArrayDeque<>();
    private long count;
    private @Nullable Bad first;

    void add(Collection<Bad> more) {
        unsigned.addAll(more);
    }

    /** @param position up to which a checkpoint agrees */
    void covered(long position) {
        while (!unsigned.isEmpty() && unsigned.peek().to() <= position) {
            Bad one = unsigned.remove();
            if (first == null) first = new Bad(one.from(), one.to(), FaultReason.CLOCK_AHEAD, one.where());
            count++;
        }
    }

    /** How many were signed so. */
    long count() {
        return count;
    }

    /** The first of those. */
    @Nullable
    Bad first() {
        return first;
    }

    /** The first that nothing has signed. */
    @Nullable
    Bad unproved() {
        return unsigned.peek();
    }
}
