package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.hoso.ops.standalone.StandaloneProcess;

/** The board made anew from the ledger, beside the copying of its finished rows and beside the projection of a guide. */
final class RebuiltBoard {
    private static final int STOCK_EVENTS = 2_000;

    private final RatioRun run;
    private final StandaloneProcess server;
    private final Comparison comparison;
    private final InProcess inside;
    private final StoredIds stored;
    private final RatioRun.Measuring stock;

    /** @param stock puts all events into the stock store */
    RebuiltBoard(RatioRun run, StandaloneProcess server, Comparison comparison, RatioRun.Measuring stock) {
        this.run = run;
        this.server = server;
        this.comparison = comparison;
        this.inside = new InProcess(server);
        this.stored = new StoredIds(server);
        this.stock = stock;
    }

    void run() {
        run.measure(
                "R8",
                () -> run.take(comparison.of(Ratio.of("R8"), Comparison.Answers.SAME, this::rebuilt, this::copied)));
        run.measure("R7", this::upserts);
    }

    private String board() throws SQLException {
        return "views.board_row_g" + stored.number("select generation from views.view_pointer where view = 'board'");
    }

    private SideTurn rebuilt() throws IOException, SQLException {
        long events = stored.number("select position from events.ledger_head");
        String before = stored.of("select case_id from " + board());
        long begin = System.nanoTime();
        WatchedViews.rebuild(server, "board", run.progress());
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new SideTurn(events / seconds, events, before, stored.of("select case_id from " + board()));
    }

    private SideTurn copied() throws IOException, SQLException {
        long events = stored.number("select position from events.ledger_head");
        String from = board();
        stored.run("drop table if exists bench.board; create table bench.board (like " + from + " including all)");
        double seconds;
        try (Connection connection = server.database()) {
            seconds = CopiedTable.seconds(connection, from, "bench.board");
        }
        return new SideTurn(
                events / seconds,
                events,
                stored.of("select case_id from " + from),
                stored.of("select case_id from bench.board"));
    }

    private void upserts() throws IOException, SQLException {
        stock.run();
        run.take(comparison.of(Ratio.of("R7"), Comparison.Answers.OWN, this::rebuilt, () -> {
            long events = Math.min(STOCK_EVENTS, stored.number("select count(*) from " + StockAxon.TABLE));
            Inside.Answer answer = inside.run("stock-upserts", events);
            return new SideTurn(
                    answer.perSecond(),
                    answer.done(),
                    answer.told(),
                    stored.of("select case_id from " + StockProjection.TABLE));
        }));
    }
}
