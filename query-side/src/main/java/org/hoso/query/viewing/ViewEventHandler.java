package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.Happening;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.ledger.Ledgered;

/** All of Axon that a view ever sees: gathers the events of a batch and flushes them once. */
final class ViewEventHandler {
    private static final String BATCH = "hoso.view.batch";

    private final WatchedView watched;
    private final Places places;
    private final Flushing flushing;

    ViewEventHandler(WatchedView watched, Places places, Flushing flushing) {
        this.watched = watched;
        this.places = places;
        this.flushing = flushing;
    }

    /**
     * The last event of the batch flushes all, while it is handled and not in a phase of the commit: Axon stores the token in
     * the first such phase, and where no transaction binds the two, rows must be there before the token says so.
     */
    @EventHandler(payloadType = Happening.class)
    void on(EventMessage<?> message, UnitOfWork<?> unit) {
        List<EventMessage<?>> batch = unit.getOrComputeResource(BATCH, key -> new ArrayList<>());
        batch.add(message);
        if (((BatchingUnitOfWork<?>) unit).isLastMessage()) flush(batch, unit);
    }

    private void flush(List<EventMessage<?>> batch, UnitOfWork<?> unit) {
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
