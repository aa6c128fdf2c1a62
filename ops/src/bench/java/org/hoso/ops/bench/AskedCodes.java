package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * What it costs that rows are asked for their codes when they are read: the same answer with and without, one after the other on two
 * connections, so that whatever slows the machine meets both.
 */
final class AskedCodes {
    private static final String WITHOUT = SparedTexts.HEADER + ": yes\r\n";
    private static final String WHY = "Hoso-Reason: kiem tra dinh ky theo ke hoach 12/KH-TTCP\r\n";
    private static final String OFFICER = "coordinator@abei";
    /** More than a page of everything. */
    private static final int CASES = 300;

    private record Answer(String told, String reader, String headers, String path) {}

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress;

    AskedCodes(StandaloneProcess server, Effort effort, BenchProgress progress) {
        this.server = server;
        this.effort = effort;
        this.progress = progress;
    }

    /** @param path of a case whose looks are recorded by now */
    void run(String path) throws IOException {
        ImportClient.send(server, ImportClient.lines(CASES), progress);
        WatchedViews.caughtUp(server, progress);
        Table table = new Table(
                "answer",
                "KB",
                "p50 ms, codes asked for",
                "p50 ms without",
                "ratio of p50",
                "codes asked for",
                "microseconds of processor for them");
        for (Answer answer : answers(path)) measure(answer, table);
        table.print(
                "Answers whose rows are asked for their codes, one client, both sides in turn, median of %d rounds (least-most)"
                        .formatted(effort.rounds()));
    }

    private static List<Answer> answers(String path) {
        return List.of(
                new Answer("case file of 20 events", OFFICER, "", path),
                new Answer("its history", OFFICER, "", path + "/history"),
                new Answer("who looked at it", "auditor@gov", WHY, path + "/readers"),
                new Answer("feed, 100 events", "auditor@gov", "", "/api/v1/events?limit=100"),
                new Answer("board, page of 50", OFFICER, "", "/api/v1/board?limit=50"),
                new Answer("search, page of 50", OFFICER, "", "/api/v1/search"),
                new Answer("workload of a body", OFFICER, "", "/api/v1/queues/workload?agency=ABEI"));
    }

    private void measure(Answer answer, Table table) throws IOException {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<Double> codes = new ArrayList<>();
        List<Double> micros = new ArrayList<>();
        String token = server.api().token(answer.reader());
        int bytes;
        try (Call asking = new Call(server.port(), token, answer.headers());
                Call sparing = new Call(server.port(), token, answer.headers() + WITHOUT)) {
            bytes = ask(asking, answer);
            // The first round warms both.
            for (int round = 0; round <= effort.rounds(); round++) {
                long[] before = tally(sparing);
                Histogram[] both = inTurn(asking, sparing, answer);
                long[] after = tally(sparing);
                if (round == 0) continue;
                with.add(both[0].getValueAtPercentile(50) / 1e6);
                without.add(both[1].getValueAtPercentile(50) / 1e6);
                codes.add((double) (after[0] - before[0]) / both[0].getTotalCount());
                micros.add((after[1] - before[1]) / 1e3 / both[0].getTotalCount());
            }
        }
        progress.step("%s: p50 %.3f ms, without %.3f ms".formatted(answer.told(), with.getLast(), without.getLast()));
        table.row(
                answer.told(),
                String.valueOf(bytes / 1_000),
                Table.fine(Spread.of(with)),
                Table.fine(Spread.of(without)),
                Table.fine(Spread.ratio(with, without)),
                Table.whole(Spread.of(codes)),
                Table.whole(Spread.of(micros)));
    }

    /** @return how many codes were asked for so far, and the nanoseconds of processor that this took */
    private static long[] tally(Call call) throws IOException {
        String[] told = call.get(SparedTexts.TALLY).text().split(" ");
        return new long[] {Long.parseLong(told[0]), Long.parseLong(told[1])};
    }

    /** @return nanoseconds of either side; which is first changes each time */
    private Histogram[] inTurn(Call asking, Call sparing, Answer answer) throws IOException {
        Call[] calls = {asking, sparing};
        Histogram[] both = {new Histogram(4), new Histogram(4)};
        long end = System.nanoTime() + effort.round().toNanos();
        for (int turn = 0; System.nanoTime() < end; turn++)
            for (int n = 0; n < 2; n++) {
                int side = (turn + n) % 2;
                long begin = System.nanoTime();
                ask(calls[side], answer);
                both[side].recordValue(System.nanoTime() - begin);
            }
        return both;
    }

    /** @return bytes of the answer */
    private static int ask(Call call, Answer answer) throws IOException {
        Call.Reply reply = answer.path().endsWith("/search")
                ? call.post(answer.path(), "{\"text\":\"duong an\",\"limit\":50}".getBytes(StandardCharsets.UTF_8))
                : call.get(answer.path());
        if (!reply.ok()) throw new IllegalStateException(answer.told() + ": " + reply.text());
        return reply.body().length;
    }
}
