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

    void write(LedgeredBatch batch) {
        batch.writeTo(view(), generation);
    }

    /** Sets aside what cannot be written. */
    void flush(List<EventMessage<?>> batch, TransactionOperations undoable) {
        new Flushing(watched.letters(), undoable, TRIES).flush(batch, events -> write(LedgeredBatch.of(events)));
    }
}
