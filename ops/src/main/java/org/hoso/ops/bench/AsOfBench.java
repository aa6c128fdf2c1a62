package org.hoso.ops.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.hoso.ops.sample.Reply;

/**
 * The time to answer with a past of a case of 1,000 events: first where there are few other events, then where there are very
 * many, beside the answer with the file of today, which is kept ready. {@code --events 10000000} is the size that the promise
 * names (p99 under 50 ms, and no slower for ten million other events); it takes hours and some 40 GB.
 */
final class AsOfBench {
    private static final String OFFICER = "coordinator@abei";
    private static final int MANY = 1_000;
    private static final double PROMISED_MILLIS = 50;

    /** What one line of the table is made of, and later held against. */
    private record Measured(double first, List<Double> past, List<Double> today, Histogram all) {
        double p99() {
            return all.getValueAtPercentile(99) / 1000.0;
        }
    }

    private final Server server;
    private final Effort effort;
    private final Progress progress = new Progress("asof");
    private final Table table = new Table(
            "other events",
            "asked",
            "answers",
            "first ms",
            "p50 ms",
            "p99 ms of all",
            "file of today p50 ms",
            "ratio of p50",
            "p99 to that with few",
            "under 50 ms");

    AsOfBench(Server server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        String caseId = LongCase.of(server, MANY, progress);
        Map<String, String> asked = asked(caseId);
        WatchedViews.caughtUp(server, progress);
        for (String query : asked.values()) for (int n = 0; n < effort.rounds(); n++) read(caseId, query);
        Map<String, Measured> few = measured(caseId, asked, Map.of());
        new Seeding(server, progress).fill(effort.events());
        WatchedViews.caughtUp(server, progress);
        measured(caseId, asked, few);
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

    private Map<String, Measured> measured(String caseId, Map<String, String> asked, Map<String, Measured> few) {
        String others = String.format(Locale.ROOT, "%,d", head() - MANY);
        Map<String, Measured> all = new LinkedHashMap<>();
        asked.forEach((name, query) -> {
            Measured one = measured(name, caseId, query);
            all.put(name, one);
            row(others, name, one, few.getOrDefault(name, one));
        });
        return all;
    }

    /** Both sides in turn, so that a slow moment of the machine meets both. */
    private Measured measured(String name, String caseId, String query) {
        Measured measured = new Measured(first(caseId, query), new ArrayList<>(), new ArrayList<>(), Load.histogram());
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

    private void row(String others, String name, Measured one, Measured few) {
        table.row(
                others,
                name,
                String.valueOf(one.all().getTotalCount()),
                String.format(Locale.ROOT, "%.1f", one.first()),
                Table.fine(Spread.of(one.past())),
                String.format(Locale.ROOT, "%.2f", one.p99()),
                Table.fine(Spread.of(one.today())),
                Table.fine(Spread.ratio(one.past(), one.today())),
                String.format(Locale.ROOT, "%.2f", one.p99() / few.p99()),
                one.p99() < PROMISED_MILLIS ? "yes" : "no");
    }

    /** The first answer after all else that the database did meanwhile: what lies in its memory is the other events. */
    private double first(String caseId, String query) {
        try (Reading one = reading(caseId, query)) {
            long begin = System.nanoTime();
            one.ask();
            return (System.nanoTime() - begin) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Load.Result read(String caseId, String query) {
        return Load.run(1, effort.round(), index -> reading(caseId, query));
    }

    private Reading reading(String caseId, String query) throws IOException {
        return new Reading(new Call(server.port(), server.api().token(OFFICER)), "/api/v1/cases/" + caseId + query);
    }

    private long head() {
        Reply views = server.api().get("admin@hoso", "/api/v1/views");
        return views.body().path("head").asLong();
    }
}
