package org.hoso.query.rebuilding;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.hoso.query.viewing.Homes;
import org.hoso.query.viewing.Housing;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.pools.Lane;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds views, one at a time, in the background of the process that keeps them up to date; on the same thread, so that neither
 * starts a processor that the other has stopped, it is looked whether a view in a database without transactions lost rows.
 */
@Component
public final class Rebuilding implements DisposableBean {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Places places;
    private final Homes homes;
    private final Views views;
    private final Configuration axon;
    private final LedgerLoop ledger;
    private final PlatformTransactionManager transactions;
    private final ViewProperties properties;
    private final Map<String, Rebuild> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService worker = thread("hoso-rebuild");
    private final ScheduledExecutorService reader = thread("hoso-rebuild-reader");

    Rebuilding(
            Places places,
            Homes homes,
            Views views,
            Configuration axon,
            Ledger ledger,
            StoredEvents events,
            PlatformTransactionManager transactions,
            ViewProperties properties) {
        this.places = places;
        this.homes = homes;
        this.views = views;
        this.axon = axon;
        this.ledger = new LedgerLoop(ledger, events, properties.rebuildBatch(), reader);
        this.transactions = transactions;
        this.properties = properties;
    }

    /** From when all is started, for the views whose rows and token are not one transaction. */
    @EventListener
    void watch(ApplicationReadyEvent ready) {
        LostRows lost = new LostRows(places, homes, axon);
        views.all().stream()
                .filter(watched -> watched.view().home() != View.Home.POSTGRES)
                .forEach(watched -> worker.scheduleWithFixedDelay(
                        () -> lost.look(watched), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Starts a rebuild, or tells of the one that runs. */
    public synchronized RebuildProgress start(WatchedView watched) {
        View view = watched.view();
        Rebuild running = runs.get(view.name());
        if (running != null && running.progress().runs()) return running.progress();
        Housing home = homes.of(view);
        Rebuild rebuild = new Rebuild(
                watched,
                places,
                ledger,
                home,
                new Processor(axon, view, home),
                new TransactionTemplate(transactions),
                Clock.systemUTC());
        runs.put(view.name(), rebuild);
        worker.execute(() -> run(view, rebuild));
        return rebuild.progress();
    }

    /** The last rebuild that was asked for here, running or not. */
    public Optional<RebuildProgress> progress(View view) {
        return Optional.ofNullable(runs.get(view.name())).map(Rebuild::progress);
    }

    private void run(View view, Rebuild rebuild) {
        int before = places.generation(view);
        drop(view, before - 1);
        rebuild.run();
        if (rebuild.progress().state() == RebuildProgress.State.DONE)
            worker.schedule(() -> drop(view, before), properties.keepOld().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void drop(View view, int generation) {
        view.drop(generation);
        places.forget(view, generation);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
        reader.shutdownNow();
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(Lane.VIEWS.threads(name));
    }
}
