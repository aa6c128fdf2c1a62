package org.hoso.runtime.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Reads the ledger that the sequencer writes: no gaps, no time-outs, no clocks. */
final class PostgresLedgerSource implements LedgerSource {
    private final Ledger ledger;
    private final SharedReading reading;
    private final LedgerListener listener;

    PostgresLedgerSource(Ledger ledger, StoredEvents events, LedgerListener listener) {
        this.ledger = ledger;
        this.reading = new SharedReading(ledger, events);
        this.listener = listener;
    }

    /** @throws IllegalStateException when the reader is ahead of the ledger: waiting there, it would skip what is written next */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long position = position(token);
        long head = ledger.head().position();
        if (position > head) {
            throw new IllegalStateException("a view has seen position " + position + " and the ledger ends at " + head
                    + ": the event store was restored to an earlier state; rebuild the view");
        }
        return new LedgerStream(reading, listener, position);
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken known -> known.getGlobalIndex();
            default ->
                throw new IllegalArgumentException("the ledger is read by position, not by " + token
                        + "; a view built from another store has to be rebuilt");
        };
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head().position());
    }

    /** Events ledgered at that instant are still to come; the database counts microseconds. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(
                ledger.resolve(instant.truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.MICROS)));
    }
}
