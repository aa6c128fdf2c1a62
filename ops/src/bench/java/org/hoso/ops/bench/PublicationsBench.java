package org.hoso.ops.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hoso.law.WorkingCalendar;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.publications.Period;
import tools.jackson.databind.JsonNode;

/**
 * Whether the figures of a month and a quarter, as known at a place of the ledger, are the same after so many more events, the same cases'
 * stories among them; and how long it takes to make them again. Fails where they are not. {@code --events 100000} is what the promise names.
 */
final class PublicationsBench {
    private static final String OFFICER = "lists@abei";
    private static final int STORIES = 8;

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("publications");

    PublicationsBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException {
        for (int n = 0; n < STORIES; n++) play();
        WatchedViews.caughtUp(server, progress);
        long place = head();
        Period month = new Period(LocalDate.now(WorkingCalendar.ZONE).toString().substring(0, 7));
        List<Period> periods = List.of(month, month.quarter());
        List<JsonNode> published =
                periods.stream().map(period -> made(period, place)).toList();
        ImportClient.send(server, ImportClient.lines(effort.events()), progress);
        play();
        WatchedViews.caughtUp(server, progress);
        Table table = new Table("period", "rows", "shown", "later events", "identical", "seconds");
        for (int n = 0; n < periods.size(); n++)
            table.row(again(periods.get(n), place, published.get(n)).toArray(String[]::new));
        table.print(
                "Figures of place %,d made again, median of %d rounds (least-most)".formatted(place, effort.rounds()));
    }

    private void play() throws IOException {
        for (Story story : Stories.all()) story.play(new StoryStart(server.api(), Instant.now()));
        progress.step("the stories are played");
    }

    private List<String> again(Period period, long place, JsonNode published) {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            long begin = System.nanoTime();
            JsonNode table = made(period, place);
            seconds.add((System.nanoTime() - begin) / 1e9);
            if (!table.equals(published))
                throw new IllegalStateException(
                        period + " of place " + place + " reads " + table + ", was " + published);
        }
        if (made(period, head()).path("rows").equals(published.path("rows")))
            throw new IllegalStateException(period + " reads as before: nothing that happened since counts");
        JsonNode rows = published.path("rows");
        long shown = rows.valueStream()
                .filter(row -> !row.path("suppressed").asBoolean())
                .count();
        return List.of(
                period.value(),
                Integer.toString(rows.size()),
                Long.toString(shown),
                String.format(Locale.ROOT, "%,d", head() - place),
                "yes",
                Table.fine(Spread.of(seconds)));
    }

    private JsonNode made(Period period, long place) {
        String path = "/api/v1/publishing/draft?period=" + period + "&position=" + place;
        Reply reply = server.api().get(OFFICER, path);
        if (!reply.ok()) throw new IllegalStateException(path + " was turned down: " + reply.body());
        return reply.body().at("/proposal/table");
    }

    private long head() {
        return server.api()
                .get("admin@hoso", "/api/v1/views")
                .body()
                .path("head")
                .asLong();
    }
}
