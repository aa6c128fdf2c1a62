package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.WorkingCalendar;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.standalone.StandaloneProcess;

/** A what-if over everything that happened, totals and first page, beside one that only reads the same clocks' rows. */
final class WhatIfBench {
    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("whatif");

    WhatIfBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        new Seeding(server, progress).fill(effort.events());
        WatchedViews.caughtUp(server, progress);
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        long clocks = 0;
        for (int round = 1; round <= effort.rounds(); round++) {
            bare.add(read());
            long begin = System.nanoTime();
            clocks = asked();
            ours.add((System.nanoTime() - begin) / 1e9);
            progress.step("round %d: %.2f s; rows alone %.2f s".formatted(round, ours.getLast(), bare.getLast()));
        }
        Table table = new Table("clocks", "seconds", "rows alone", "ratio");
        table.row(
                "%,d".formatted(clocks),
                Table.fine(Spread.of(ours)),
                Table.fine(Spread.of(bare)),
                Table.fine(Spread.ratio(bare, ours)));
        table.print("What if triage took 1 hour, over %,d events, median of %d rounds (least-most)"
                .formatted(effort.events(), effort.rounds()));
    }

    /** @return how many clocks were looked at */
    private long asked() {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        Reply reply = server.api()
                .get(
                        "auditor@gov",
                        "/api/v1/whatif/clocks?code=triage_internal&length=1&unit=hours&from=" + today.minusDays(7)
                                + "&until=" + today);
        if (!reply.ok()) throw new IllegalStateException("the question was turned down: " + reply.body());
        return reply.body().path("totals").path("all").path("clocks").asLong();
    }

    private double read() throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = server.database()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(2_000);
                try (ResultSet row = statement.executeQuery(
                        "select case_id, document from views.clock_span_g1 order by started, clock_id")) {
                    while (row.next()) row.getBytes(2);
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
