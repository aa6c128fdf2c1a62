package org.hoso.runtime.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.hoso.runtime.ledger.LedgerSource;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as one follower reads it, or several together: what stops the reading is noted, because a processor only logs it and tries
 * again.
 *
 * @param watches of those who read it at the moment
 */
public record WatchedSource(LedgerSource source, Supplier<List<Watch>> watches)
        implements StreamableMessageSource<TrackedEventMessage<?>> {
    public WatchedSource(LedgerSource source, Watch watch) {
        this(source, () -> List.of(watch));
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return noted(() -> new Watched(source.openStream(token)));
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return source.createTokenAt(instant);
    }

    private <T> T noted(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            watches.get().forEach(watch -> watch.cannotRead(e));
            throw e;
        }
    }

    private final class Watched implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;

        Watched(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            Optional<TrackedEventMessage<?>> next = noted(stream::peek);
            watches.get().forEach(next.isPresent() ? Watch::reads : Watch::findsNothing);
            return next;
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (timeout <= 0) return peek().isPresent();
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return stream.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
