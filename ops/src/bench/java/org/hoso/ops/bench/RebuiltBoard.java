package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/** The board made anew from the ledger, beside the copying of its finished rows and beside the projection of a guide. */
final class RebuiltBoard {
    private static final int STOCK_EVENTS = 2_000;

    private final StandaloneProcess server;
    private final Comparison comparison;
    private final InProcess inside;
    private final StoredIds stored;

    RebuiltBoard(StandaloneProcess server, Comparison comparison) {
        this.server = server;
        this.comparison = comparison;
        this.inside = new InProcess(server);
        this.stored = new StoredIds(server);
    }

    /** Both numbers in the same rounds: making the board anew is what takes the time. */
    List<RatioLine> run() throws IOException, SQLException {
        StockRows.fill(server);
        Sides copies = comparison.sides(Ratio.of("R8"), Comparison.Answers.SAME);
        Sides upserts = comparison.sides(Ratio.of("R7"), Comparison.Answers.OWN);
        for (int round = 1; round <= comparison.rounds(); round++) {
            Sides.Spent ours = comparison.spent(this::rebuilt);
            boolean right = copies.add(ours, comparison.spent(this::copied));
            right &= upserts.add(ours, comparison.spent(this::upserts));
            if (!right) break;
        }
        return List.of(copies.line(), upserts.line());
    }

    private String board() throws SQLException {
        return "views.board_row_g" + stored.number("select generation from views.view_pointer where view = 'board'");
    }

    private SideTurn rebuilt() throws IOException, SQLException {
        long events = stored.number("select position from events.ledger_head");
        String before = stored.of("select case_id from " + board());
        long begin = System.nanoTime();
        WatchedViews.rebuild(server, "board", new BenchProgress("board"));
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

    private SideTurn upserts() throws IOException, SQLException {
        long events = Math.min(STOCK_EVENTS, stored.number("select count(*) from " + StockAxon.TABLE));
        Inside.Answer answer = inside.run("stock-upserts", events);
        return new SideTurn(
                answer.perSecond(),
                answer.done(),
                answer.told(),
                stored.of("select case_id from " + StockProjection.TABLE));
    }
}
