package org.hoso.query.following;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.Happening;

/** All of Axon that a view ever sees: gathers the events of a batch and has them written once. */
final class ViewEventHandler {
    private static final String BATCH = "hoso.view.batch";

    /** Writes a batch, and does what is left to do when it was committed. */
    interface Writing {
        void write(List<EventMessage<?>> batch, UnitOfWork<?> unit);
    }

    private final Writing writing;

    ViewEventHandler(Writing writing) {
        this.writing = writing;
    }

    /**
     * The last event of the batch has all written, while it is handled and not in a phase of the commit: Axon stores the token in
     * the first such phase, and where no transaction binds the two, rows must be there before the token says so.
     */
    @EventHandler(payloadType = Happening.class)
    void on(EventMessage<?> message, UnitOfWork<?> unit) {
        List<EventMessage<?>> batch = unit.getOrComputeResource(BATCH, key -> new ArrayList<>());
        batch.add(message);
        if (((BatchingUnitOfWork<?>) unit).isLastMessage()) writing.write(batch, unit);
    }
}
