package org.hoso.runtime.ledger;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** The server's stream with positions for its indexes. Ledgered at is what the server knows: when the event was recorded. */
final class ServerLedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private final BlockingStream<TrackedEventMessage<?>> server;

    ServerLedgerStream(BlockingStream<TrackedEventMessage<?>> server) {
        this.server = server;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return server.peek().map(ServerLedgerStream::positioned);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return server.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return positioned(server.nextAvailable());
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
