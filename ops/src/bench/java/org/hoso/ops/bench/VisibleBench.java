package org.hoso.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.HdrHistogram.Histogram;
import org.hoso.ops.sample.Api;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** From the answer that a command was accepted to the answer of a view that shows it, as one client sees it. */
final class VisibleBench {
    private static final int[] BUSY = {0, 4};

    /** Where it is looked for. @param path with the case and the place of the ledger put in */
    private record Place(String view, String path) {
        private static final List<Place> ALL = List.of(
                new Place("board", "/api/v1/board?limit=1&since=%2$s"),
                new Place("casefile", "/api/v1/cases/%1$s?since=%2$s"),
                new Place("audit", "/api/v1/cases/%1$s/history?limit=1&since=%2$s"));

        String of(String caseId, String position) {
            return String.format(Locale.ROOT, path, caseId, position);
        }
    }

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("visible");
    private List<String> cases = List.of();

    VisibleBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException {
        cases = ImportClient.send(server, ImportClient.lines(effort.pool()), progress);
        WatchedViews.caughtUp(server, progress);
        Table table = new Table("view", "other clients", "p50 ms", "p99 ms");
        for (Place place : Place.ALL)
            if (WatchedViews.names(server).contains(place.view())) for (int busy : BUSY) measure(place, busy, table);
        table.print("Command accepted to visible, median of " + effort.rounds() + " rounds (least-most)");
    }

    private void measure(Place place, int busy, Table table) throws IOException {
        watched(place, effort.seen());
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            AtomicBoolean going = new AtomicBoolean(true);
            Thread others = Thread.ofPlatform().start(() -> keepBusy(busy, going));
            Histogram seen = watched(place, effort.seen());
            going.set(false);
            join(others);
            p50.add(seen.getValueAtPercentile(50) / 1000.0);
            p99.add(seen.getValueAtPercentile(99) / 1000.0);
            progress.step("%s, %d others, round %d: p50 %.1f ms, p99 %.1f ms"
                    .formatted(place.view(), busy, round, p50.getLast(), p99.getLast()));
        }
        table.row(place.view(), String.valueOf(busy), Table.fine(Spread.of(p50)), Table.fine(Spread.of(p99)));
    }

    private Histogram watched(Place place, int commands) throws IOException {
        Histogram seen = Load.histogram();
        try (Call call = new Call(server.port(), server.api().token("intake@abei"))) {
            for (int i = 0; i < commands; i++) {
                String caseId = cases.get(i % cases.size());
                JsonNode answer = accepted(call, caseId);
                long accepted = System.nanoTime();
                String path = place.of(caseId, position(caseId, answer));
                while (!shows(call, path)) Thread.onSpinWait();
                seen.recordValue((System.nanoTime() - accepted) / 1000);
            }
        }
        return seen;
    }

    /** The answer does not wait long for its place in the ledger; the slow ones count too, so it is looked up then. */
    private String position(String caseId, JsonNode answer) {
        if (answer.path("position").isNumber()) return answer.path("position").asString();
        return WatchedViews.positionOf(server, caseId, answer.path("version").asLong());
    }

    private static JsonNode accepted(Call call, String caseId) throws IOException {
        Call.Reply reply = call.post("/api/v1/cases/" + caseId + "/add-evidence", BenchBodies.evidence());
        if (!reply.ok()) throw new IllegalStateException("a command was turned down: " + reply.text());
        return CaseJson.stored().readTree(reply.text());
    }

    private static boolean shows(Call call, String path) throws IOException {
        Call.Reply reply = call.get(path);
        if (!reply.ok()) throw new IllegalStateException(path + " cannot be read: " + reply.text());
        return !reply.behind();
    }

    private void keepBusy(int clients, AtomicBoolean going) {
        if (clients == 0) return;
        Api api = server.api();
        Load.inParallel(clients, index -> {
            try (Call call = new Call(server.port(), api.token("intake@abei"))) {
                for (int i = index; going.get(); i += clients) accepted(call, cases.get(i % cases.size()));
            }
            return index;
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
