package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** Events a second through the rebuild of each view, beside a loop that only reads the ledger and parses what it reads. */
final class RebuildBench {
    private static final int FETCH = 2_000;
    private static final String LEDGER = "select e.payload_type, e.payload::text from events.ledger l"
            + " join events.event_entry e on e.global_index = l.global_index order by l.position";

    private final StandaloneProcess server;
    private final Effort effort;
    private final @Nullable String only;
    private final BenchProgress progress = new BenchProgress("rebuild");

    /** @param only the view to rebuild; all of them where absent */
    RebuildBench(StandaloneProcess server, Effort effort, @Nullable String only) {
        this.server = server;
        this.effort = effort;
        this.only = only;
    }

    void run() throws IOException, SQLException {
        List<String> views = views();
        new Seeding(server, progress).fill(effort.events());
        WatchedViews.caughtUp(server, progress);
        Table table = new Table("view", "events a second", "read and parse", "ratio");
        List<String> where = new ArrayList<>();
        for (String view : views) where.add(view + ". " + measure(view, table));
        table.print("Rebuild from %,d events, median of %d rounds (least-most)"
                .formatted(effort.events(), effort.rounds()));
        where.forEach(line -> System.out.println("  " + line));
    }

    private List<String> views() {
        List<String> all = WatchedViews.names(server);
        if (only == null) return all;
        if (!all.contains(only)) throw new IllegalArgumentException("there is no view " + only + ": there are " + all);
        return List.of(only);
    }

    private String measure(String view, Table table) throws IOException, SQLException {
        Rounds rounds = new Rounds(server);
        for (int round = 1; round <= effort.rounds(); round++) {
            long begin = System.nanoTime();
            long events = readAndParse();
            double bare = events / ((System.nanoTime() - begin) / 1e9);
            rounds.round(bare, () -> {
                WatchedViews.rebuild(server, view, progress);
                return events;
            });
            progress.step(view + ", " + rounds.last("read and parse"));
        }
        table.row(view, Table.whole(rounds.ours()), Table.whole(rounds.floor()), Table.fine(rounds.ratio()));
        return rounds.where("event");
    }

    /** @return how many events there were */
    private long readAndParse() throws SQLException {
        long events = 0;
        try (Connection connection = server.database()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(LEDGER)) {
                query.setFetchSize(FETCH);
                try (ResultSet row = query.executeQuery()) {
                    for (; row.next(); events++) parse(row.getString(1), row.getString(2));
                }
            }
        }
        return events;
    }

    private static void parse(String name, String payload) {
        Class<?> type = StoredNames.event(name).orElseThrow();
        if (!(CaseJson.stored().readValue(payload, type) instanceof CaseEvent))
            throw new IllegalStateException(name + " is no event of a case");
    }
}
