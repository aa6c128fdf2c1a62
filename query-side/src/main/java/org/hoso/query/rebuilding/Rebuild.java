package org.hoso.query.rebuilding;

import java.time.Clock;
import javax.sql.DataSource;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.Housing;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.following.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One rebuild: a plain loop over the ledger into a fresh generation, then stop, catch up, move the pointer, set the token,
 * start. Whatever breaks off before the pointer moves leaves the live view as it was; after that the token may be behind
 * the rows, never ahead of them, and events that come twice change nothing.
 */
final class Rebuild implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final WatchedView watched;
    private final View view;
    private final Places places;
    private final LedgerLoop ledger;
    private final Housing home;
    private final Processor processor;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final DataSource store;
    private final int generation;
    private final ParkedAside aside = new ParkedAside();
    private volatile RebuildProgress progress;
    private @Nullable RebuildProgress told;

    Rebuild(
            WatchedView watched,
            Places places,
            LedgerLoop ledger,
            Housing home,
            Processor processor,
            TransactionOperations transactions,
            Clock clock,
            DataSource store) {
        this.watched = watched;
        this.view = watched.view();
        this.places = places;
        this.ledger = ledger;
        this.home = home;
        this.processor = processor;
        this.transactions = transactions;
        this.clock = clock;
        this.store = store;
        this.generation = places.generation(view) + 1;
        this.progress = RebuildProgress.begun(generation, clock.instant());
    }

    RebuildProgress progress() {
        return progress;
    }

    /** Whether it runs, or has got somewhere since this was last asked; only one asks. */
    boolean untold() {
        RebuildProgress now = progress;
        boolean news = now.runs() || now != told;
        told = now;
        return news;
    }

    @Override
    public void run() {
        try (LiveRows live = new LiveRows(view, places, store)) {
            fresh();
            long filled = filled();
            long position = ledger.follow(filled, this::carefully);
            live.awaited(position);
            progress = progress.withState(RebuildProgress.State.SWAPPING);
            swap(position, live);
            progress = progress.withState(RebuildProgress.State.COMPARING);
            RebuildDifference difference = live.compared(aside.cases());
            progress = progress.withDifference(difference).withState(RebuildProgress.State.DONE);
            LOG.info(
                    "view {} is read from generation {} now, at position {}; {}",
                    view.name(),
                    generation,
                    progress.position(),
                    difference.told());
        } catch (Exception e) {
            LOG.error("the rebuild of view {} is given up; the view that is read was not touched", view.name(), e);
            progress = progress.failed(Trouble.of(e, clock.instant()));
            if (e instanceof InterruptedException) Thread.currentThread().interrupt();
        }
    }

    private void fresh() {
        view.drop(generation);
        places.forget(view, generation);
        view.create(generation);
    }

    /** Fast as long as every event fits; the first culprit sends it back to the start, to be found and set aside. */
    private long filled() {
        try (Filling filling = view.fill(generation)) {
            return ledger.follow(0, batch -> {
                LedgeredBatch events = batch.events();
                home.undoable().executeWithoutResult(status -> {
                    if (!events.cases().isEmpty()) filling.add(events.cases());
                    filling.addOthers(events.others());
                });
                tell(batch.last());
            });
        } catch (RuntimeException e) {
            if (Trouble.stops(e)) throw e;
            LOG.warn("view {} cannot take every event: its rebuild starts again, one event at a time", view.name(), e);
            fresh();
            return 0;
        }
    }

    private void carefully(ReadAhead batch) {
        new Flushing(aside, home.undoable(), 1)
                .flush(batch.messages(), events -> LedgeredBatch.of(events).writeTo(view, generation));
        tell(batch.last());
    }

    private void tell(long position) {
        if (Thread.currentThread().isInterrupted()) throw new IllegalStateException("the process ends");
        progress = progress.at(position, Math.max(position, ledger.head()));
    }

    private void swap(long filled, LiveRows live) throws InterruptedException {
        processor.stop();
        try {
            processor.claim();
            long alike = ledger.follow(filled, live.position(), this::carefully);
            live.keep(generation, alike);
            long position = ledger.follow(alike, this::carefully);
            // Before the pointer moves: a reader who finds the new generation must find how far it has got, too.
            places.reached(view, generation, position);
            transactions.executeWithoutResult(status -> {
                aside.replace(watched.letters());
                places.point(view, generation);
            });
            processor.goOnAfter(position);
        } finally {
            processor.start();
        }
    }
}
