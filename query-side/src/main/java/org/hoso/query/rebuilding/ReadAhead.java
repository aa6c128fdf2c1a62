package org.hoso.query.rebuilding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.query.viewing.LedgeredBatch;

/**
 * Events read ahead of the writer.
 *
 * @param last   position of the last of them, or what was asked for where there are none
 * @param parsed the same with their payloads read; fails where one cannot be read, which is told when it is asked for
 */
record ReadAhead(long last, List<EventMessage<?>> messages, CompletableFuture<LedgeredBatch> parsed) {
    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** @throws java.util.concurrent.CompletionException when a payload cannot be read */
    LedgeredBatch events() {
        return parsed.join();
    }
}
