package org.hoso.command.watching;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.Happening;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.following.GatheringThread;
import org.hoso.runtime.following.Trouble;
import org.hoso.runtime.following.WatcherRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All of Axon that a watcher ever meets: gathers the events of a batch and writes them once. */
final class WatcherEventHandler {
    private static final Logger LOG = LoggerFactory.getLogger(WatcherEventHandler.class);
    private static final String BATCH = "hoso.watcher.batch";

    private final Watched watched;
    private final Flushing flushing;
    private final WatcherRows rows;
    private final GatheringThread worker;
    private volatile boolean cameToNothing;

    /** @param worker told of what it wrote */
    WatcherEventHandler(Watched watched, Flushing flushing, WatcherRows rows, GatheringThread worker) {
        this.watched = watched;
        this.flushing = flushing;
        this.rows = rows;
        this.worker = worker;
    }

    @EventHandler(payloadType = Happening.class)
    void on(EventMessage<?> message, UnitOfWork<?> unit) {
        List<EventMessage<?>> batch = unit.getOrComputeResource(BATCH, key -> new ArrayList<>());
        batch.add(message);
        if (((BatchingUnitOfWork<?>) unit).isLastMessage()) flush(batch, unit);
    }

    private void flush(List<EventMessage<?>> batch, UnitOfWork<?> unit) {
        List<EventMessage<?>> concerning =
                batch.stream().<EventMessage<?>>filter(watched::concerns).toList();
        cameToNothing = concerning.isEmpty();
        if (cameToNothing) return;
        flushing.flush(concerning, watched::write);
        unit.afterCommit(committed -> {
            watched.watch().writes();
            worker.wrote(batch.size() >= WatcherProcessors.BATCH / 2);
        });
    }

    /** Whether none of the last batch was to be written. */
    boolean cameToNothing() {
        return cameToNothing;
    }

    /** A failure that is tried again may be a passing one; any other is told. */
    void failed(Throwable failure) {
        if (flushing.triesAgain()) LOG.warn("{} fails and tries again", watched.name(), failure);
        else stops(failure);
    }

    private void stops(Throwable failure) {
        watched.watch().cannotWrite(failure);
        watched.watch()
                .trouble()
                .filter(trouble -> trouble.reason() != Trouble.Reason.STORE_AWAY)
                .ifPresent(trouble -> rows.stopped(watched.name(), trouble));
    }
}
