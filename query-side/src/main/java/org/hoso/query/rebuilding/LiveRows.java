package org.hoso.query.rebuilding;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows that are read while others are made, and what is told of how they differ. */
final class LiveRows implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRows.class);
    /** A view that runs is a moment behind; one that stands still is not waited for. */
    private static final Duration AWAITED = Duration.ofSeconds(10);

    private final View view;
    private final Places places;
    private final DataSource store;
    private final int generation;
    private @Nullable BothGenerations both;
    private String untold = "the rebuild did not get so far";

    LiveRows(View view, Places places, DataSource store) {
        this.view = view;
        this.places = places;
        this.store = store;
        this.generation = places.generation(view);
    }

    long position() {
        return places.position(view, generation);
    }

    /** Rows are compared after the same events: so whoever runs, and has not seen as much as the new ones, is let catch up. */
    void awaited(long position) throws InterruptedException {
        long deadline = System.nanoTime() + AWAITED.toNanos();
        while (position() < position && System.nanoTime() < deadline) Thread.sleep(20);
    }

    /** Nobody writes either of them at this moment. @param position how far the new ones are */
    void keep(int made, long position) {
        long here = position();
        if (view.home() != View.Home.POSTGRES) untold = "its database shows no two copies as of one moment";
        else if (here != position) untold = "those read until now stood still at " + here;
        else
            try {
                both = new BothGenerations(store, view, generation, made);
            } catch (SQLException | RuntimeException e) {
                cannot(e);
            }
    }

    /** A rebuild that is over is not undone because its rows cannot be compared with what it replaced. */
    RebuildDifference compared(Set<CaseId> aside) {
        if (both == null) return RebuildDifference.untold(untold);
        try {
            return both.compared(aside);
        } catch (RuntimeException e) {
            cannot(e);
            return RebuildDifference.untold(untold);
        }
    }

    private void cannot(Exception e) {
        LOG.warn("the rows of view {} that were read until now cannot be compared", view.name(), e);
        untold = "their comparison failed, as the log tells";
    }

    @Override
    public void close() {
        if (both == null) return;
        try {
            both.close();
        } catch (SQLException e) {
            LOG.warn("the connection that compared the rows of view {} did not close", view.name(), e);
        }
    }
}
