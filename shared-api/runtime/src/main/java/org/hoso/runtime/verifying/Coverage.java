package org.hoso.runtime.verifying;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a store is covered by signed checkpoints that are believed.
 *
 * @param position up to which one was signed; -1 where none was
 * @param signedAt when that was signed
 * @param tail     how long ago, by the database's clock, the first event after it got its position; null where there is none
 */
public record Coverage(
        long position, @Nullable Instant signedAt, @Nullable Duration tail) {
    private static final int INTERVALS = 2;

    static Coverage none() {
        return new Coverage(-1, null, null);
    }

    static Coverage to(long position, @Nullable Instant signedAt) {
        return new Coverage(position, signedAt, null);
    }

    Coverage since(@Nullable Duration age) {
        return new Coverage(position, signedAt, age);
    }

    /** Whether anything is covered at all. */
    public boolean isSome() {
        return position >= 0;
    }

    /** Whether something is covered, and all but what the next checkpoint is still to cover. @param every how often one is signed */
    public boolean isFresh(Duration every) {
        return isSome() && (tail == null || tail.compareTo(every.multipliedBy(INTERVALS)) <= 0);
    }

    /** Whether it was signed then or later: only that shows that the ledger was not cut back to before. */
    public boolean reaches(Instant moment) {
        return signedAt != null && !signedAt.isBefore(moment);
    }
}
