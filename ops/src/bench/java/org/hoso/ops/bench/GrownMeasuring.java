package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.hoso.ops.standalone.StandaloneProcess;

/** Every kind of read and command, and pages beside files, of a store as large as it is now. */
final class GrownMeasuring {
    private static final String OFFICER = "coordinator@abei";
    private static final byte[] SEARCH = "{\"text\":\"duong an\",\"limit\":50}".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 5;
    private static final int CLIENTS = 4;
    private static final int FILES = 400;
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final Duration STORY = Duration.ofSeconds(7);

    /** @param path where %s is a case and %d the head of the ledger */
    private record Read(String told, String reader, String path) {}

    private static final List<Read> READS = List.of(
            new Read("history", OFFICER, "/api/v1/cases/%1$s/history"),
            new Read("known at", OFFICER, "/api/v1/cases/%1$s?knownAt=%2$d"),
            new Read("clocks", OFFICER, "/api/v1/cases/%1$s/clocks"),
            new Read("timeline of a case", OFFICER, "/api/v1/cases/%1$s/time"),
            new Read("accountability", OFFICER, "/api/v1/cases/%1$s/accountability"),
            new Read("dispatches", OFFICER, "/api/v1/cases/%1$s/dispatches"),
            new Read("changes", OFFICER, "/api/v1/cases/%1$s/changes"),
            new Read("decisions", OFFICER, "/api/v1/cases/%1$s/decisions"),
            new Read("overdue queue", OFFICER, "/api/v1/queues/overdue"),
            new Read("workload of a body", OFFICER, "/api/v1/queues/workload?agency=ABEI"),
            new Read("time of a track", OFFICER, "/api/v1/time"),
            new Read("removal rate", OFFICER, "/api/v1/figures/removal-rate"),
            new Read("feed", "auditor@gov", "/api/v1/events?limit=100&after=%2$d"));

    private final StandaloneProcess server;
    private final BenchProgress progress;
    private final StoredIds stored;
    private final Map<String, List<Double>> p99 = new LinkedHashMap<>();

    GrownMeasuring(StandaloneProcess server, BenchProgress progress) {
        this.server = server;
        this.progress = progress;
        this.stored = new StoredIds(server);
    }

    GrownMark measure(long cases) throws IOException, SQLException {
        progress.step("measuring at %,d cases".formatted(cases));
        List<String> files = files();
        // The first round warms all and is not counted.
        for (int round = 0; round <= ROUNDS; round++) {
            commands(round);
            for (Read read : READS) read(read, files, round);
            asked(round, "search", OFFICER, call -> call.post("/api/v1/search", SEARCH));
        }
        WatchedViews.caughtUp(server, progress);
        PagesBesideFiles.Pages pages = new PagesBesideFiles(server, OFFICER, files, SEARCH, progress)
                .rounds(ROUNDS, new Pacing(Duration.ofMinutes(1), ROUNDS + 1, EACH.multipliedBy(3)));
        return new GrownMark(
                cases,
                stored.number("select position from events.ledger_head"),
                LocalDate.now(ZoneOffset.UTC).toString(),
                p99,
                pages);
    }

    private void commands(int round) throws SQLException {
        long mark = stored.mark();
        MixedStory story = new MixedStory(server);
        Load.run(CLIENTS, STORY, story);
        String kept = MixedStory.kept(server, mark);
        if (!kept.equals(story.told().toString()))
            throw new IllegalStateException("told " + story.told() + " and kept " + kept);
        for (MixedStory.Step step : MixedStory.Step.values())
            took(round, step.told, story.latency(step).getValueAtPercentile(99) / 1e3);
    }

    private void read(Read read, List<String> files, int round) throws SQLException {
        long head = stored.number("select position from events.ledger_head");
        long feed = read.told().equals("feed") ? head / 2 : head;
        asked(round, read.told(), read.reader(), call -> {
            String id = files.get(ThreadLocalRandom.current().nextInt(files.size()));
            return call.get(read.path().formatted(id, feed));
        });
    }

    private void asked(int round, String told, String reader, Asker.Question question) {
        String token = server.api().token(reader);
        Load.Result result =
                Load.run(CLIENTS, EACH, index -> new Asker(new Call(server.port(), token), told, question));
        took(round, told, result.millis(99));
    }

    private void took(int round, String told, double millis) {
        if (round == 0) return;
        p99.computeIfAbsent(told, key -> new ArrayList<>()).add(millis);
        progress.step("%s, round %d: p99 %.1f ms".formatted(told, round, millis));
    }

    /** Of any age. */
    private List<String> files() throws SQLException {
        long last = stored.mark();
        List<String> places = ThreadLocalRandom.current()
                .longs(3L * FILES, 1, last + 1)
                .mapToObj(String::valueOf)
                .toList();
        return stored.texts("select distinct aggregate_identifier from events.event_entry where payload_type ="
                + " 'case.content-reported' and global_index in (" + String.join(",", places) + ") limit " + FILES);
    }
}
