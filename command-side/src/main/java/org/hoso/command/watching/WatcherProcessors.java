package org.hoso.command.watching;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.following.FollowerThread;
import org.hoso.runtime.following.GatheringThread;
import org.hoso.runtime.following.NotedClaims;
import org.hoso.runtime.following.NotedErrors;
import org.hoso.runtime.following.WatchedSource;
import org.hoso.runtime.following.WatcherRows;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.pools.Lane;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

/** Gives each watcher a processing group of its own: one segment, batches, the ledger as its source, from its first event on. */
final class WatcherProcessors implements ConfigurerModule {
    static final int BATCH = 500;
    /** So long events are gathered before they are written again. */
    private static final Duration GATHER = Duration.ofMillis(50);

    /** A failure may pass; what fails as often as this is the fault of an event. */
    private static final int TRIES = 3;

    private final Watchers watchers;
    private final WatcherRows rows;
    private final TransactionOperations undoable;
    private final ObjectProvider<LedgerSource> ledger;

    /** @param ledger asked for late: it needs what Axon's configuration makes */
    WatcherProcessors(
            Watchers watchers, WatcherRows rows, TransactionOperations undoable, ObjectProvider<LedgerSource> ledger) {
        this.watchers = watchers;
        this.rows = rows;
        this.undoable = undoable;
        this.ledger = ledger;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> watchers.all().forEach(one -> register(one, processing)));
    }

    private void register(Watched watched, EventProcessingConfigurer processing) {
        String name = watched.name();
        GatheringThread worker = new GatheringThread(Lane.WORK.threads(name), Thread::sleep, GATHER);
        WatcherEventHandler shell =
                new WatcherEventHandler(watched, new Flushing(watched.letters(), undoable, TRIES), rows, worker);
        processing
                .registerEventHandler(axon -> shell)
                .assignHandlerInstancesMatching(name, handler -> handler == shell)
                .registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, axon -> new NotedErrors(shell::failed))
                .registerTokenStore(name, axon -> tokens(watched, axon.getComponent(TokenStore.class), shell, worker))
                .registerPooledStreamingEventProcessor(
                        name,
                        axon -> new WatchedSource(ledger.getObject(), watched.watch()),
                        (axon, pooled) -> pooled.initialSegmentCount(1)
                                .batchSize(BATCH)
                                .coordinatorExecutor(thread -> own(thread, axon))
                                .workerExecutor(thread -> FollowerThread.endingWith(axon, worker))
                                .initialToken(source -> source.createTailToken()));
    }

    private TokenStore tokens(Watched watched, TokenStore tokens, WatcherEventHandler shell, GatheringThread worker) {
        return new NotedClaims(
                new WatcherTokens(
                        tokens,
                        watched.name(),
                        rows,
                        shell::cameToNothing,
                        undoable,
                        task -> worker.schedule(task, WatcherTokens.MOMENT.toMillis(), TimeUnit.MILLISECONDS)),
                watched.watch());
    }

    /** A watcher has one segment, so one thread of a kind. */
    private static FollowerThread own(String processor, Configuration axon) {
        return FollowerThread.endingWith(axon, new FollowerThread(Lane.WORK.threads(processor)));
    }
}
