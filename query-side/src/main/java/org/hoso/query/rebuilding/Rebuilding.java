package org.hoso.query.rebuilding;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.viewing.Homes;
import org.hoso.query.viewing.Housing;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.Shares;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.pools.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds views in the background, one at a time, in the process that keeps them up to date. The same thread also looks whether a
 * view whose database has no transactions lost rows: both stop and start processors, and two threads would start each other's.
 */
@Component
public final class Rebuilding implements DisposableBean {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final Places places;
    private final Homes homes;
    private final Views views;
    private final Configuration axon;
    private final LedgerLoop ledger;
    private final PlatformTransactionManager transactions;
    private final ViewProperties properties;
    private final Shares shares;
    private final ViewGroup group;
    private final RebuildRows rows;
    private final DataSource store;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Rebuild> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService worker = thread("hoso-rebuild");
    private final ScheduledExecutorService reader = thread("hoso-rebuild-reader");
    private final ScheduledExecutorService teller = thread("hoso-rebuild-teller");

    Rebuilding(
            Places places,
            Homes homes,
            Views views,
            Configuration axon,
            Ledger ledger,
            StoredEvents events,
            PlatformTransactionManager transactions,
            ViewProperties properties,
            Shares shares,
            ViewGroup group,
            JdbcClient db,
            DataSource store) {
        this.places = places;
        this.homes = homes;
        this.views = views;
        this.axon = axon;
        this.ledger = new LedgerLoop(ledger, events, properties.rebuildBatch(), reader);
        this.transactions = transactions;
        this.properties = properties;
        this.shares = shares;
        this.group = group;
        this.rows = new RebuildRows(db);
        this.store = store;
    }

    /** From when all is started, for the views whose rows and token are not one transaction. */
    @EventListener
    void watch(ApplicationReadyEvent ready) {
        LostRows lost = new LostRows(places, homes, axon, group);
        views.all().stream()
                .filter(watched -> watched.view().home() != View.Home.POSTGRES)
                .forEach(watched -> worker.scheduleWithFixedDelay(
                        () -> lost.look(watched), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        teller.scheduleWithFixedDelay(this::tellAndTake, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How far those here are is told to all, and what was asked of this process elsewhere is taken up. */
    private void tellAndTake() {
        try {
            runs.forEach((view, rebuild) -> {
                if (rebuild.untold()) rows.tell(view, rebuild.progress());
            });
            List<WatchedView> own = views.all().stream()
                    .filter(watched -> shares.mine(watched.view().name()))
                    .toList();
            Set<String> taken =
                    rows.take(own.stream().map(watched -> watched.view().name()).toList());
            for (WatchedView watched : own) if (taken.contains(watched.view().name())) here(watched);
        } catch (RuntimeException e) {
            LOG.warn("rebuilds could not be told of or looked for; tried again: {}", e.getMessage());
        }
    }

    /**
     * Starts a rebuild, or tells of the one that runs. Whoever does not keep the view up to date asks the process that does.
     */
    public RebuildProgress start(WatchedView watched) {
        View view = watched.view();
        if (shares.mine(view.name())) return here(watched);
        Optional<RebuildProgress> running = rows.last(view.name()).filter(RebuildProgress::runs);
        if (running.isPresent()) return running.get();
        RebuildProgress asked = RebuildProgress.asked(places.generation(view) + 1, clock.instant());
        rows.ask(view.name(), asked);
        return asked;
    }

    private synchronized RebuildProgress here(WatchedView watched) {
        View view = watched.view();
        Rebuild running = runs.get(view.name());
        if (running != null && running.progress().runs()) return running.progress();
        Housing home = homes.of(view);
        Rebuild rebuild = new Rebuild(
                watched,
                places,
                ledger,
                home,
                new Processor(axon, group, view, home),
                new TransactionTemplate(transactions),
                clock,
                store);
        runs.put(view.name(), rebuild);
        worker.execute(() -> run(view, rebuild));
        return rebuild.progress();
    }

    /** The last rebuild that was asked for, here or elsewhere, running or not. */
    public Optional<RebuildProgress> progress(View view) {
        Rebuild own = runs.get(view.name());
        return own != null && shares.mine(view.name()) ? Optional.of(own.progress()) : rows.last(view.name());
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
        teller.shutdownNow();
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(Lane.VIEWS.threads(name));
    }
}
