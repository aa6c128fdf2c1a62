package org.hoso.query.following;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.ledger.Ledgered;

/** Writes the batches of a view that goes by itself, in the transaction that Axon began for it. */
record WritingAlone(WatchedView watched, Places places, Flushing flushing) implements ViewEventHandler.Writing {
    @Override
    public void write(List<EventMessage<?>> batch, UnitOfWork<?> unit) {
        View view = watched.view();
        int generation = places.generation(view);
        // On rows that are no longer all there a later event would hide for ever that earlier ones are missing.
        places.lost(watched, generation).ifPresent(lost -> {
            throw lost;
        });
        flushing.flush(batch, events -> LedgeredBatch.of(events).writeTo(view, generation));
        long position = Ledgered.position(batch.getLast());
        places.reached(view, generation, position);
        watched.written().wrote(new Place(generation, position));
        unit.afterCommit(committed -> watched.watch().writes());
    }
}
