package org.hoso.ops.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * The time to answer with the clocks of a case and their working, beside a signed-in call on the same connection that looks
 * nothing up in a store: what lies between the two is the case's row, the counting and the writing of the answer.
 */
final class ClocksBench {
    private static final String BARE = "/api/v1/registry/clocks?limit=1";
    private static final String OFFICER = "coordinator@abei";
    private static final int MANY = 1_000;

    /** A case that is read. @param events how many it has */
    private record Subject(String what, String path, long events, int clocks) {}

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("clocks");

    ClocksBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException {
        Table table = new Table("case", "events", "clocks", "answer ms", "bare call ms", "difference ms", "ratio");
        for (Subject subject : List.of(longestStory(), longCase())) measure(subject, table);
        table.print("Clocks of a case with their working, p50 of one client, median of " + effort.rounds()
                + " rounds (least-most)");
    }

    private void measure(Subject subject, Table table) {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> between = new ArrayList<>();
        p50(subject.path());
        for (int round = 1; round <= effort.rounds(); round++) {
            bare.add(p50(BARE));
            ours.add(p50(subject.path()));
            between.add(ours.getLast() - bare.getLast());
            progress.step("%s, round %d: %.2f ms; bare call %.2f ms"
                    .formatted(subject.what(), round, ours.getLast(), bare.getLast()));
        }
        table.row(
                subject.what(),
                String.format(Locale.ROOT, "%,d", subject.events()),
                String.valueOf(subject.clocks()),
                Table.fine(Spread.of(ours)),
                Table.fine(Spread.of(bare)),
                Table.fine(Spread.of(between)),
                Table.fine(Spread.ratio(ours, bare)));
    }

    private double p50(String path) {
        String token = server.api().token(OFFICER);
        return Load.run(1, effort.round(), index -> Asker.reading(new Call(server.port(), token), path))
                .millis(50);
    }

    private Subject longestStory() throws IOException {
        Subject longest = null;
        for (Story story : Stories.all()) {
            Subject played = subject("a named story", story.play(new StoryStart(server.api(), Instant.now())));
            if (longest == null || played.clocks() > longest.clocks()) longest = played;
        }
        return longest;
    }

    private Subject longCase() throws IOException {
        return subject("a long case", LongCase.of(server, MANY, progress));
    }

    /** Once every view has seen it. */
    private Subject subject(String what, String caseKey) throws IOException {
        WatchedViews.caughtUp(server, progress);
        String path = "/api/v1/cases/" + caseKey + "/clocks";
        Api api = server.api();
        Reply reply = api.get(OFFICER, path);
        if (!reply.ok()) throw new IllegalStateException(path + " cannot be read: " + reply.body());
        long events = reply.body().path("version").asLong() + 1;
        return new Subject(what, path, events, reply.body().path("clocks").size());
    }
}
