package org.hoso.query.rebuilding;

import java.util.Optional;
import org.axonframework.config.Configuration;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.viewing.Homes;
import org.hoso.query.viewing.Housing;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.RowsLost;
import org.hoso.runtime.problems.StoreTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a database without transactions has lost rows or token of a view while this process ran, and takes the view up anew:
 * from the mark beside its rows, which went back with them, and from the start of the ledger where nothing is left.
 */
final class LostRows {
    private static final Logger LOG = LoggerFactory.getLogger(LostRows.class);

    private final Places places;
    private final Homes homes;
    private final Configuration axon;
    private final ViewGroup group;

    LostRows(Places places, Homes homes, Configuration axon, ViewGroup group) {
        this.places = places;
        this.homes = homes;
        this.axon = axon;
        this.group = group;
    }

    void look(WatchedView watched) {
        try {
            Optional<RowsLost> lost = places.lost(watched, places.generation(watched.view()));
            if (lost.isEmpty() && hasToken(watched.view())) return;
            LOG.warn(
                    "view {} is taken up anew: {}",
                    watched.view().name(),
                    lost.map(Throwable::getMessage).orElse("its token is gone"));
            takeUpAnew(watched);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // A store that is away says nothing of what it has; the view's own trouble tells that, and it is looked
            // again soon.
            if (!StoreTrouble.isAway(e))
                LOG.error(
                        "whether view {} lost rows is not known", watched.view().name(), e);
        }
    }

    private boolean hasToken(View view) {
        Housing home = homes.of(view);
        return home.tokens().fetchSegments(WatchedView.processor(view)).length > 0;
    }

    /** A processor that starts makes the token where there is none, and no token is ever ahead of the mark. */
    private void takeUpAnew(WatchedView watched) throws InterruptedException {
        View view = watched.view();
        Processor processor = new Processor(axon, group, view, homes.of(view));
        processor.stop();
        try {
            places.begin(view);
        } finally {
            processor.start();
        }
    }
}
