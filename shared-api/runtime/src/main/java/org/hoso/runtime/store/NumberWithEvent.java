package org.hoso.runtime.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The number of the case that opens in the transaction at hand: its row waits for the events that follow, and is written by the
 * statement that writes the first of them. Only where events and rows share a transaction.
 */
public final class NumberWithEvent {
    /** @param mac its code, absent where no rows are vouched for */
    public record Row(String number, UUID caseId, byte @Nullable [] mac) {}

    private NumberWithEvent() {}

    /** @return false where there is no transaction, or another row waits already: the caller writes it then */
    public static boolean leave(Row row) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.hasResource(NumberWithEvent.class)) return false;
        TransactionSynchronizationManager.bindResource(NumberWithEvent.class, row);
        TransactionSynchronizationManager.registerSynchronization(new Waiting());
        return true;
    }

    static @Nullable Row take() {
        return (Row) TransactionSynchronizationManager.unbindResourceIfPossible(NumberWithEvent.class);
    }

    /** No commit leaves it out in silence, and nothing of it outlives its transaction. */
    private static final class Waiting implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            if (take() instanceof Row row)
                throw new IllegalStateException("no event came with the number " + row.number());
        }

        @Override
        public void afterCompletion(int status) {
            take();
        }
    }
}
