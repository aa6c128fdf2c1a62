package org.hoso.runtime.ledger;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** The server's stream with positions for its indexes. Ledgered at is what the server knows: when the event was recorded. */
final class ServerLedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private final BlockingStream<TrackedEventMessage<?>> server;
    private long position;

    ServerLedgerStream(BlockingStream<TrackedEventMessage<?>> server, long afterPosition) {
        this.server = server;
        this.position = afterPosition;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            return server.peek().map(ServerLedgerStream::positioned);
        } catch (UnknownStoredEvent unknown) {
            throw unknown.at(position + 1);
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        try {
            return server.hasNextAvailable(timeout, unit);
        } catch (UnknownStoredEvent unknown) {
            throw unknown.at(position + 1);
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        try {
            TrackedEventMessage<?> next = positioned(server.nextAvailable());
            position = Ledgered.position(next);
            return next;
        } catch (UnknownStoredEvent unknown) {
            throw unknown.at(position + 1);
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return server.setOnAvailableCallback(callback);
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        server.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        server.close();
    }

    private static TrackedEventMessage<?> positioned(TrackedEventMessage<?> message) {
        TrackingToken token = ServerLedgerSource.ledgerToken(message.trackingToken());
        TrackedEventMessage<?> moved = message.withTrackingToken(token);
        return (TrackedEventMessage<?>)
                moved.andMetaData(Ledgered.metadata(token.position().orElseThrow(), message.getTimestamp()));
    }
}
