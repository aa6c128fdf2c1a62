package org.hoso.query.following;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.Flushing;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A view of the group as a batch finds it.
 *
 * @param generation what is read and kept up to date
 * @param parked     whether some of its events are set aside, behind which others may have to wait
 */
record Member(WatchedView watched, int generation, boolean parked) {
    /** A view can be made anew, so what fails once is parked at once, and others wait for nothing. */
    static final int TRIES = 1;

    View view() {
        return watched.view();
    }

    /** @return to be run when this is committed, as {@link View#writeOn} says */
    Runnable write(LedgeredBatch batch) {
        return batch.writeOn(view(), generation);
    }

    /** Sets aside what cannot be written, which others may try again at any time. */
    void flush(List<EventMessage<?>> batch, TransactionOperations undoable) {
        view().forget();
        new Flushing(watched.letters(), undoable, TRIES)
                .flush(batch, events -> LedgeredBatch.of(events).writeTo(view(), generation));
    }
}
