package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hoso.ops.sample.Reply;

/**
 * The time to answer with a past of a case of 1,000 events, half of them known: first where there are few other events, then
 * where there are very many, beside the answer with the file of today, which is kept ready.
 */
final class AsOfBench {
    private static final String OFFICER = "coordinator@abei";
    private static final int MANY = 1_000;

    private final Server server;
    private final Effort effort;
    private final Progress progress = new Progress("asof");

    AsOfBench(Server server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        String caseId = LongCase.of(server, MANY, progress);
        long middle = Long.parseLong(WatchedViews.positionOf(server, caseId, MANY / 2));
        WatchedViews.caughtUp(server, progress);
        Table table = new Table("other events", "asked", "p50 ms", "p99 ms", "file of today p50 ms", "ratio of p50");
        measure(caseId, middle, table);
        new Seeding(server, progress).fill(effort.events());
        WatchedViews.caughtUp(server, progress);
        measure(caseId, middle, table);
        table.print("A past of a case of %,d events, one client, median of %d rounds (least-most)"
                .formatted(MANY, effort.rounds()));
    }

    private void measure(String caseId, long middle, Table table) {
        String path = "/api/v1/cases/" + caseId;
        long others = head() - MANY;
        String now = Instant.now().toString();
        row(others, "known at half", path, "?knownAt=" + middle, table);
        row(others, "known at the end, true now", path, "?trueAt=" + now, table);
    }

    private void row(long others, String asked, String path, String query, Table table) {
        List<Double> half = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        List<Double> today = new ArrayList<>();
        read(path + query);
        for (int round = 1; round <= effort.rounds(); round++) {
            today.add(read(path).millis(50));
            Load.Result past = read(path + query);
            half.add(past.millis(50));
            slowest.add(past.millis(99));
            progress.step("%s, round %d: p50 %.2f ms, p99 %.2f ms"
                    .formatted(asked, round, half.getLast(), slowest.getLast()));
        }
        table.row(
                String.format(Locale.ROOT, "%,d", others),
                asked,
                Table.fine(Spread.of(half)),
                Table.fine(Spread.of(slowest)),
                Table.fine(Spread.of(today)),
                Table.fine(Spread.ratio(half, today)));
    }

    private Load.Result read(String path) {
        String token = server.api().token(OFFICER);
        return Load.run(1, effort.round(), index -> new Reading(new Call(server.port(), token), path));
    }

    private long head() {
        Reply views = server.api().get("admin@hoso", "/api/v1/views");
        return views.body().path("head").asLong();
    }
}
