package org.hoso.runtime.verifying;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** All events of a context of Axon Server in their order, by one stream that holds a few thousand of them at most. */
public final class AxonServerEvents implements AutoCloseable {
    private static final int HELD = 2_000;
    private static final int REFILL = 500;
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;
    private final long last;
    private @Nullable EventStream stream;
    private @Nullable EventWithToken ahead;
    private long read;

    /** @throws IllegalStateException where it does not answer */
    public AxonServerEvents(AxonServerConnectionFactory factory, String context) throws InterruptedException {
        this.factory = factory;
        this.connection = factory.connect(context);
        try {
            this.last = askLast();
        } catch (RuntimeException | InterruptedException silent) {
            factory.shutdown();
            throw silent;
        }
    }

    private long askLast() throws InterruptedException {
        long deadline = System.nanoTime() + ANSWER.toNanos();
        while (!connection.isReady() && System.nanoTime() < deadline) LockSupport.parkNanos(20_000_000);
        try {
            return connection.eventChannel().getLastToken().get(ANSWER.toSeconds(), TimeUnit.SECONDS) + 1;
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("Axon Server does not answer: " + away, away);
        }
    }

    /** The last position that it had an event for when it was first asked. */
    long last() {
        return last;
    }

    /**
     * What it has there; null where nothing is.
     *
     * @param position higher than the one before
     * @throws IllegalStateException where it ends in between
     */
    @Nullable
    EventWithToken at(long position) throws InterruptedException {
        if (position > last) return null;
        EventStream events = stream;
        if (events == null) events = stream = connection.eventChannel().openStream(position - 2, HELD, REFILL);
        while (read < position) {
            ahead = events.nextIfAvailable(ANSWER.toSeconds(), TimeUnit.SECONDS);
            if (ahead == null)
                throw new IllegalStateException("Axon Server gives nothing after position " + read
                        + events.getError().map(why -> ": " + why).orElse(""));
            read = ahead.getToken() + 1;
        }
        return read == position ? ahead : null;
    }

    @Override
    public void close() {
        if (stream != null) stream.close();
        factory.shutdown();
    }
}
