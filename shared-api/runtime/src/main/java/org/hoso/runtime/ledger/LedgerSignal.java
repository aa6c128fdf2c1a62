package org.hoso.runtime.ledger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's sequencer. Many calls before it wakes are one: it then takes all that was committed. */
public final class LedgerSignal {
    private final Semaphore pending = new Semaphore(0);

    /** To be called just after a transaction with events has committed. Never blocks. */
    public void committed() {
        if (pending.availablePermits() == 0) pending.release();
    }

    /**
     * Returns after a commit, or after that time: commits of other processes are found by looking.
     *
     * @return whether it was a commit
     */
    boolean await(Duration longest) throws InterruptedException {
        boolean committed = pending.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        if (committed) pending.drainPermits();
        return committed;
    }
}
