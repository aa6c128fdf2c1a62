package org.hoso.ops.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * The time to answer with a past of a case of 1,000 events: first where there are few other events, then where there are very
 * many, beside the answer with the file of today, which is kept ready; and with pasts that nobody has asked for yet.
 * {@code --events 10000000} is the size that the promise names (p99 under 50 ms, and no slower for ten million other events).
 */
final class AsOfBench {
    private static final String OFFICER = "coordinator@abei";
    private static final int MANY = 1_000;
    private static final int COPIES = 400;
    private static final double PROMISED_MILLIS = 50;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(2);

    /** What one line of the table is made of, and later held against. */
    private record Measured(List<Double> past, List<Double> today, Histogram all) {
        double p99() {
            return all.getValueAtPercentile(99) / 1000.0;
        }
    }

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("asof");
    private final Table table = new Table(
            "other events",
            "asked",
            "answers",
            "p50 ms",
            "p99 ms of all",
            "file of today p50 ms",
            "ratio of p50",
            "p99 to that with few",
            "under 50 ms");

    AsOfBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        String caseId = LongCase.of(server, MANY, progress);
        Map<String, String> asked = asked(caseId);
        WatchedViews.caughtUp(server, progress);
        OtherLines others = new OtherLines(server, progress);
        List<String> copies = others.copies(caseId, COPIES);
        for (String query : asked.values()) for (int n = 0; n < effort.rounds(); n++) read(caseId, query);
        Map<String, Measured> few =
                measured("%,d".formatted(COPIES * MANY), caseId, copies.subList(0, COPIES / 2), asked, Map.of());
        others.fill(effort.events(), caseId);
        String all = "%,d".formatted(COPIES * MANY + effort.events());
        measured(all, caseId, copies.subList(COPIES / 2, COPIES), asked, few);
        table.print("A past of a case of %,d events, one client, median of %d rounds (least-most)"
                .formatted(MANY, effort.rounds()));
    }

    private Map<String, String> asked(String caseId) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("known at half", "?knownAt=" + WatchedViews.positionOf(server, caseId, MANY / 2));
        asked.put("known at the end", "?knownAt=" + WatchedViews.positionOf(server, caseId, MANY - 1));
        asked.put("known at the end, true now", "?trueAt=" + Instant.now());
        return asked;
    }

    private Map<String, Measured> measured(
            String others, String caseId, List<String> copies, Map<String, String> asked, Map<String, Measured> few)
            throws IOException {
        Map<String, Measured> all = new LinkedHashMap<>();
        asked.forEach((name, query) -> all.put(name, measured(name, caseId, query)));
        int half = copies.size() / 2;
        for (String name : List.of("known at the end", "known at the end, true now")) {
            List<String> asking = name.endsWith("end") ? copies.subList(0, half) : copies.subList(half, copies.size());
            all.put(name + ", the first time", first(name, asking, asked.get(name)));
        }
        all.forEach((name, one) -> row(others, name, one, few.getOrDefault(name, one)));
        return all;
    }

    /** Both sides in turn, so that a slow moment of the machine meets both. */
    private Measured measured(String name, String caseId, String query) {
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>(), Load.histogram());
        for (int round = 1; round <= effort.rounds(); round++) {
            measured.today().add(read(caseId, "").millis(50));
            Load.Result past = read(caseId, query);
            measured.past().add(past.millis(50));
            measured.all().add(past.latency());
            progress.step(
                    "%s, round %d: p50 %.2f ms, p99 %.2f ms".formatted(name, round, past.millis(50), past.millis(99)));
        }
        return measured;
    }

    /** Each case once: nothing of it lies in the server's memory, and what does in the database's is what was there last. */
    private Measured first(String name, List<String> cases, String query) throws IOException {
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>(), Load.histogram());
        try (Call call = new Call(server.port(), server.api().token(OFFICER))) {
            for (String caseId : cases) {
                long begin = System.nanoTime();
                Asker.reading(call, "/api/v1/cases/" + caseId + query).ask();
                measured.all().recordValue((System.nanoTime() - begin) / 1000);
            }
        }
        measured.past().add(measured.all().getValueAtPercentile(50) / 1000.0);
        progress.step("%s, the first time: p50 %.2f ms, p99 %.2f ms"
                .formatted(name, measured.past().getFirst(), measured.p99()));
        return measured;
    }

    private void row(String others, String name, Measured one, Measured few) {
        boolean ready = !one.today().isEmpty();
        table.row(
                others,
                name,
                String.valueOf(one.all().getTotalCount()),
                Table.fine(Spread.of(one.past())),
                String.format(Locale.ROOT, "%.2f", one.p99()),
                ready ? Table.fine(Spread.of(one.today())) : "",
                ready ? Table.fine(Spread.ratio(one.past(), one.today())) : "",
                String.format(Locale.ROOT, "%.2f", one.p99() / few.p99()),
                one.p99() < PROMISED_MILLIS ? "yes" : "no");
    }

    private Load.Result read(String caseId, String query) {
        Duration round = effort.round().compareTo(LONGEST_ROUND) < 0 ? effort.round() : LONGEST_ROUND;
        return Load.run(1, round, index -> reading(caseId, query));
    }

    private Asker reading(String caseId, String query) {
        try {
            return Asker.reading(
                    new Call(server.port(), server.api().token(OFFICER)), "/api/v1/cases/" + caseId + query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
