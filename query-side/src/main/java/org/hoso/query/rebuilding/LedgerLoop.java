package org.hoso.query.rebuilding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;

/** A plain loop over the ledger, batch by batch; the next batch is read and parsed while the last is written. */
final class LedgerLoop {
    private final Ledger ledger;
    private final StoredEvents events;
    private final int batchSize;
    private final Executor reader;

    /** @param reader reads ahead; a thread of its own, so that nothing else can hold it up */
    LedgerLoop(Ledger ledger, StoredEvents events, int batchSize, Executor reader) {
        this.ledger = ledger;
        this.events = events;
        this.batchSize = batchSize;
        this.reader = reader;
    }

    long head() {
        return ledger.head().position();
    }

    /**
     * Hands on everything after a position, until the ledger has no more.
     *
     * @return the last position handed on
     */
    long follow(long after, Consumer<ReadAhead> each) {
        return follow(after, Long.MAX_VALUE, each);
    }

    /** The same until a position has been handed on, and no further. */
    long follow(long after, long until, Consumer<ReadAhead> each) {
        ReadAhead batch = read(after, until);
        while (!batch.isEmpty()) {
            long last = batch.last();
            CompletableFuture<ReadAhead> next = CompletableFuture.supplyAsync(() -> read(last, until), reader);
            each.accept(batch);
            batch = next.join();
        }
        return batch.last();
    }

    private ReadAhead read(long after, long until) {
        int size = (int) Math.min(batchSize, until - after);
        List<LedgeredEvent> rows = size <= 0 ? List.of() : ledger.read(after, size);
        if (rows.isEmpty())
            return new ReadAhead(after, List.of(), CompletableFuture.completedFuture(LedgeredBatch.of(List.of())));
        List<EventMessage<?>> messages = rows.stream()
                .flatMap(row -> events.messages(row).stream())
                .<EventMessage<?>>map(message -> message)
                .toList();
        return new ReadAhead(
                rows.getLast().position(),
                messages,
                CompletableFuture.supplyAsync(() -> LedgeredBatch.of(messages), reader));
    }
}
