package org.hoso.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * What a record costs: the same case file read as one's own work, and for a reason, where each answer waits for its event. And what it
 * costs that rows are asked for their codes.
 */
final class LooksBench {
    private static final String WHY = "Hoso-Reason: kiem tra dinh ky theo ke hoach 12/KH-TTCP\r\n";

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("looks");

    LooksBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException {
        String path = "/api/v1/cases/" + LongCase.of(server, 20, progress);
        WatchedViews.caughtUp(server, progress);
        Table table = new Table("clients", "reading", "p50 ms", "p99 ms", "reads/s", "ratio of p50 to own work");
        for (int clients : new int[] {1, 8}) {
            List<Double> own = rows(clients, "own work, no record", path, "coordinator@abei", "", null, table);
            rows(clients, "another body's, recorded", path, "coordinator@vcc", WHY, own, table);
            rows(clients, "an auditor's, recorded", path, "auditor@gov", WHY, own, table);
        }
        table.print("Reading one case file, median of %d rounds (least-most)".formatted(effort.rounds()));
        new AskedCodes(server, effort, progress).run(path);
    }

    private List<Double> rows(
            int clients,
            String what,
            String path,
            String officer,
            String headers,
            @org.jspecify.annotations.Nullable List<Double> own,
            Table table) {
        List<Double> half = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        List<Double> perSecond = new ArrayList<>();
        String token = server.api().token(officer);
        read(clients, path, token, headers);
        for (int round = 1; round <= effort.rounds(); round++) {
            Load.Result result = read(clients, path, token, headers);
            half.add(result.millis(50));
            slowest.add(result.millis(99));
            perSecond.add(result.perSecond());
            progress.step("%d clients, %s, round %d: p50 %.2f ms, p99 %.2f ms"
                    .formatted(clients, what, round, half.getLast(), slowest.getLast()));
        }
        table.row(
                String.valueOf(clients),
                what,
                Table.fine(Spread.of(half)),
                Table.fine(Spread.of(slowest)),
                Table.fine(Spread.of(perSecond)),
                own == null ? "1" : Table.fine(Spread.ratio(half, own)));
        return half;
    }

    private Load.Result read(int clients, String path, String token, String headers) {
        return Load.run(clients, effort.round(), index -> Asker.reading(new Call(server.port(), token, headers), path));
    }
}
