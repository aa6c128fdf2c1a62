package org.hoso.runtime.ledger;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** A view that only remembers which events it was given, on Axon's pooled streaming processor. */
final class Reader implements AutoCloseable {
    private final List<EventMessage<?>> seen = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final PooledStreamingEventProcessor processor;

    Reader(StreamableMessageSource<TrackedEventMessage<?>> source) {
        processor = PooledStreamingEventProcessor.builder()
                .name("reader")
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(100)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Recorder())
                        .build())
                .build();
        processor.start();
    }

    /** Ids of the events handled, in the order in which they came, each as often as it came. */
    List<String> ids() {
        return seen.stream().map(EventMessage::getIdentifier).toList();
    }

    TrackingToken token() {
        return WrappedToken.unwrapLowerBound(processor.processingStatus().get(0).getTrackingToken());
    }

    boolean isError() {
        return processor.isError();
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }

    private final class Recorder {
        @org.axonframework.eventhandling.EventHandler
        void on(Object payload, EventMessage<?> message) {
            seen.add(message);
        }
    }
}
