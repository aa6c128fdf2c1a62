package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.query.comparing.ComparedView;
import org.hoso.query.comparing.ComparedViews;
import org.hoso.runtime.sealing.RowMacs;

/** Every view folded anew in a database of its own and compared row by row, beside the hashing of the events that they are made of. */
final class VerifiedViews {
    private static final int EVENTS = 3_000;
    private static final String ASIDE = "bench_views";

    private final RatioRun run;
    private final StandaloneProcess server;
    private final Comparison comparison;
    private final StoredIds stored;

    VerifiedViews(RatioRun run, StandaloneProcess server, Comparison comparison) {
        this.run = run;
        this.server = server;
        this.comparison = comparison;
        this.stored = new StoredIds(server);
    }

    void run() throws IOException, SQLException {
        new Seeding(server, run.progress()).fill(EVENTS);
        WatchedViews.caughtUp(server, EVENTS, run.progress());
        VerifiedStore bare = new VerifiedStore(run, server, comparison);
        run.take(comparison.of(Ratio.of("R11", "of views"), Comparison.Answers.SAME, this::folded, bare::hashed));
    }

    private SideTurn folded() throws IOException, SQLException {
        stored.run("drop database if exists " + ASIDE);
        stored.run("create database " + ASIDE);
        long events = stored.number("select position from events.ledger_head");
        long begin = System.nanoTime();
        List<ComparedView> views = new ComparedViews(
                        VerifiedStore.database(server, "hoso"),
                        VerifiedStore.database(server, ASIDE),
                        RowMacs.of(server.masterKey()))
                .all((folded, of) -> {});
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new SideTurn(events / seconds, events, events + " events", right(views) + " events");
    }

    /** @return up to where all are what the ledger makes of them */
    private static long right(List<ComparedView> views) {
        for (ComparedView view : views)
            if (view.wrong() != null || view.untold() != null)
                throw new IllegalStateException(view.view() + " is not right: " + view.wrong() + view.untold());
        return views.stream().mapToLong(ComparedView::position).min().orElse(0);
    }
}
