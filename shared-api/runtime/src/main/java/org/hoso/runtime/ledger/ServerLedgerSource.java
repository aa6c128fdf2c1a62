package org.hoso.runtime.ledger;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** With Axon Server the server gives the order: a position is its index plus one, because it counts from zero. */
final class ServerLedgerSource implements LedgerSource {
    private final StreamableMessageSource<TrackedEventMessage<?>> server;

    ServerLedgerSource(StreamableMessageSource<TrackedEventMessage<?>> server) {
        this.server = server;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long position = token == null ? 0 : token.position().orElseThrow();
        return new ServerLedgerStream(server.openStream(serverToken(position)), position);
    }

    private static @Nullable TrackingToken serverToken(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    @Override
    public TrackingToken createTailToken() {
        return ledgerToken(server.createTailToken());
    }

    @Override
    public TrackingToken createHeadToken() {
        return ledgerToken(server.createHeadToken());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return ledgerToken(server.createTokenAt(instant));
    }

    static TrackingToken ledgerToken(@Nullable TrackingToken server) {
        return new GlobalSequenceTrackingToken(
                server == null ? 0 : server.position().orElseThrow() + 1);
    }
}
