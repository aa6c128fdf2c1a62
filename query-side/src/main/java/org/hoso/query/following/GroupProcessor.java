package org.hoso.query.following;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.query.viewing.Hurry;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.runtime.following.FollowerThread;
import org.hoso.runtime.following.GatheringThread;
import org.hoso.runtime.following.WatchedSource;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.pools.Lane;
import org.springframework.beans.factory.ObjectProvider;

/** The one processor of all views that go through the ledger in step. It begins no transaction: a batch may take two (decision 0237). */
final class GroupProcessor implements ConfigurerModule {
    private static final String NAME = "views";
    private static final int LOOK_MILLIS = 500;

    private final ViewGroup group;
    private final TokenStore tokens;
    private final ObjectProvider<LedgerSource> ledger;
    private final ViewProperties properties;
    private final Hurry hurry;

    /** @param ledger asked for late: it needs what Axon's configuration makes */
    GroupProcessor(
            ViewGroup group,
            TokenStore tokens,
            ObjectProvider<LedgerSource> ledger,
            ViewProperties properties,
            Hurry hurry) {
        this.group = group;
        this.tokens = tokens;
        this.ledger = ledger;
        this.properties = properties;
        this.hurry = hurry;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(this::register);
    }

    private void register(EventProcessingConfigurer processing) {
        GatheringThread worker = new GatheringThread(Lane.VIEWS.threads(NAME), hurry::rest, properties.gather());
        ViewEventHandler shell = new ViewEventHandler((batch, unit) -> {
            group.write(batch);
            worker.wrote(batch.size() >= GroupParts.LARGE);
        });
        processing
                .registerEventHandler(axon -> shell)
                .assignHandlerInstancesMatching(NAME, handler -> handler == shell)
                .registerListenerInvocationErrorHandler(NAME, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(NAME, axon -> PropagatingErrorHandler.instance())
                .registerTokenStore(NAME, axon -> new GroupTokens(tokens, group))
                .registerTransactionManager(NAME, axon -> NoTransactionManager.instance())
                .registerPooledStreamingEventProcessor(
                        NAME,
                        axon -> new WatchedSource(ledger.getObject(), group::watches),
                        (axon, pooled) -> pooled.initialSegmentCount(1)
                                .batchSize(properties.batchSize())
                                .coordinatorExecutor(thread -> coordinating(axon))
                                .workerExecutor(thread -> FollowerThread.endingWith(axon, worker))
                                .tokenClaimInterval(1_000));
    }

    /** It also looks who belongs to the group. */
    private FollowerThread coordinating(Configuration axon) {
        FollowerThread looking =
                FollowerThread.endingWith(axon, new FollowerThread(Lane.VIEWS.threads("hoso-view-group")));
        looking.scheduleWithFixedDelay(group::lookQuietly, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return FollowerThread.endingWith(axon, new FollowerThread(Lane.VIEWS.threads(NAME)));
    }
}
