package org.hoso.query.viewing;

import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.following.FollowerThread;
import org.hoso.runtime.following.NotedClaims;
import org.hoso.runtime.following.Watch;
import org.hoso.runtime.following.WatchedSource;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.pools.Lane;
import org.springframework.beans.factory.ObjectProvider;

/** Gives each view a processing group of its own: one segment, batches, the ledger as its source, its token beside its rows. */
final class ViewProcessors implements ConfigurerModule {
    /** A view can be made anew, so what fails once is parked at once, and others wait for nothing. */
    private static final int TRIES = 1;

    private final Views views;
    private final Places places;
    private final Homes homes;
    private final ObjectProvider<LedgerSource> ledger;
    private final ViewProperties properties;
    private final Shares shares;

    /** @param ledger asked for late: it needs what Axon's configuration makes */
    ViewProcessors(
            Views views,
            Places places,
            Homes homes,
            ObjectProvider<LedgerSource> ledger,
            ViewProperties properties,
            Shares shares) {
        this.views = views;
        this.places = places;
        this.homes = homes;
        this.ledger = ledger;
        this.properties = properties;
        this.shares = shares;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> views.all().forEach(one -> register(one, processing)));
    }

    private void register(WatchedView watched, EventProcessingConfigurer processing) {
        View view = watched.view();
        String name = WatchedView.processor(view);
        Housing home = homes.of(view);
        ViewEventHandler shell =
                new ViewEventHandler(watched, places, new Flushing(watched.letters(), home.undoable(), TRIES));
        processing
                .registerEventHandler(axon -> shell)
                .assignHandlerInstancesMatching(name, handler -> handler == shell)
                .registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, axon -> noting(watched.watch()))
                .registerTokenStore(
                        name,
                        axon -> new NeverAhead(
                                new NotedClaims(home.tokens(), watched.watch()),
                                () -> places.of(view).position(),
                                watched.written()::takenUp))
                .registerTransactionManager(name, axon -> home.transactions())
                .registerPooledStreamingEventProcessor(
                        name,
                        axon -> new WatchedSource(ledger.getObject(), watched.watch()),
                        (axon, pooled) -> pooled.initialSegmentCount(1)
                                .batchSize(properties.batchSize())
                                .maxSegmentProvider(processor -> shares.mine(view.name()) ? 1 : 0)
                                .coordinatorExecutor(thread -> own(thread, axon))
                                .workerExecutor(thread -> own(thread, axon))
                                // After a crash the claim of the dead process is waited out; look often whether it is.
                                .tokenClaimInterval(1_000)
                                .initialToken(source -> source.createTailToken()));
    }

    /** A view has one segment, so one thread of a kind; its connections are of the views' own pool. */
    private static ScheduledExecutorService own(String processor, org.axonframework.config.Configuration axon) {
        ScheduledExecutorService thread = new FollowerThread(Lane.VIEWS.threads(processor));
        axon.onShutdown(thread::shutdown);
        return thread;
    }

    private static ErrorHandler noting(Watch watch) {
        return context -> {
            watch.cannotWrite(context.error());
            PropagatingErrorHandler.instance().handleError(context);
        };
    }
}
