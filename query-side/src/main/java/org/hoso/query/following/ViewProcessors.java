package org.hoso.query.following;

import java.util.function.BooleanSupplier;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.hoso.query.viewing.Homes;
import org.hoso.query.viewing.Housing;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.Shares;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.Flushing;
import org.hoso.runtime.following.FollowerThread;
import org.hoso.runtime.following.NotedClaims;
import org.hoso.runtime.following.NotedErrors;
import org.hoso.runtime.following.WatchedSource;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.pools.Lane;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Gives each view a processing group of its own: one segment, batches, the ledger as its source, its token beside its rows. A view that
 * may go with others has its processor for the time in which it goes by itself.
 */
final class ViewProcessors implements ConfigurerModule {
    private final Views views;
    private final Places places;
    private final Homes homes;
    private final ObjectProvider<LedgerSource> ledger;
    private final ViewProperties properties;
    private final Shares shares;
    private final ViewGroup group;

    /** @param ledger asked for late: it needs what Axon's configuration makes */
    ViewProcessors(
            Views views,
            Places places,
            Homes homes,
            ObjectProvider<LedgerSource> ledger,
            ViewProperties properties,
            Shares shares,
            ViewGroup group) {
        this.views = views;
        this.places = places;
        this.homes = homes;
        this.ledger = ledger;
        this.properties = properties;
        this.shares = shares;
        this.group = group;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> views.all().forEach(one -> register(one, processing)));
    }

    private void register(WatchedView watched, EventProcessingConfigurer processing) {
        View view = watched.view();
        String name = WatchedView.processor(view);
        Housing home = homes.of(view);
        boolean mayJoin = view.home() == View.Home.POSTGRES;
        BooleanSupplier alone = () -> mayJoin ? group.goesAlone(view) : shares.mine(view.name());
        // Axon does not begin with a processor that may claim nothing.
        BooleanSupplier beginning = () -> mayJoin && !group.begun();
        ViewEventHandler shell = new ViewEventHandler(
                new WritingAlone(watched, places, new Flushing(watched.letters(), home.undoable(), Member.TRIES)));
        processing
                .registerEventHandler(axon -> shell)
                .assignHandlerInstancesMatching(name, handler -> handler == shell)
                .registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, axon -> new NotedErrors(watched.watch()::cannotWrite))
                .registerTokenStore(name, axon -> tokens(watched, home, alone))
                .registerTransactionManager(name, axon -> home.transactions())
                .registerPooledStreamingEventProcessor(
                        name,
                        axon -> new WatchedSource(ledger.getObject(), watched.watch()),
                        (axon, pooled) -> pooled.initialSegmentCount(1)
                                .batchSize(properties.batchSize())
                                .maxSegmentProvider(
                                        processor -> alone.getAsBoolean() || beginning.getAsBoolean() ? 1 : 0)
                                .coordinatorExecutor(thread -> own(thread, axon))
                                .workerExecutor(thread -> own(thread, axon))
                                // After a crash the claim of the dead process is waited out; look often whether it is.
                                .tokenClaimInterval(1_000)
                                .initialToken(source -> source.createTailToken()));
    }

    private TokenStore tokens(WatchedView watched, Housing home, BooleanSupplier alone) {
        return new NeverAhead(
                new AloneTokens(new NotedClaims(home.tokens(), watched.watch()), alone),
                () -> places.of(watched.view()).position(),
                watched.written()::takenUp);
    }

    /** A view has one segment, so one thread of a kind; its connections are of the views' own pool. */
    private static FollowerThread own(String processor, Configuration axon) {
        return FollowerThread.endingWith(axon, new FollowerThread(Lane.VIEWS.threads(processor)));
    }
}
