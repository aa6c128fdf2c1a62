package org.hoso.query.following;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.ledger.Ledgered;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A part of the ledger that others have seen already.
 *
 * @param source asked for late: it needs what Axon's configuration makes
 */
record LedgerSpan(ObjectProvider<LedgerSource> source) {
    private static final int SECONDS_TO_COME = 5;

    /** All messages after the one place up to the other. @throws IllegalStateException where they do not come */
    List<EventMessage<?>> between(long after, long upTo) {
        List<EventMessage<?>> messages = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                source.getObject().openStream(new GlobalSequenceTrackingToken(after))) {
            while (stream.hasNextAvailable(last(messages, after) < upTo ? SECONDS_TO_COME : 0, TimeUnit.SECONDS)
                    && Ledgered.position(stream.peek().orElseThrow()) <= upTo) messages.add(stream.nextAvailable());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (last(messages, after) < upTo)
            throw new IllegalStateException("the ledger was not read up to " + upTo + " again");
        return messages;
    }

    private static long last(List<EventMessage<?>> messages, long before) {
        return messages.isEmpty() ? before : Ledgered.position(messages.getLast());
    }
}
