package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;
import org.jspecify.annotations.Nullable;

/**
 * The time to answer with a page of the board and of the search, of few cases and of very many, beside the file of one case in the
 * same rounds: a page must not take longer for the cases that it does not show.
 */
final class BoardBench {
    private static final String OFFICER = "coordinator@abei";
    private static final String LOCAL = "decider@svh_hcm";
    private static final int FEW = 1_000;
    private static final int FILES = 200;
    private static final Duration ROUND = Duration.ofSeconds(1);

    /** @param path after the board's address @param search what is sent, where it is a search */
    private record Question(
            String told,
            String reader,
            String path,
            @Nullable String search) {
        static Question board(String told, String reader, String path) {
            return new Question(told, reader, path, null);
        }

        static Question search(String told, String body) {
            return new Question(told, OFFICER, "", body);
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            Question.board("board", OFFICER, ""),
            Question.board("board, own work", OFFICER, "&mine=true"),
            Question.board("board of VFA, own work", "expert@vfa", "&mine=true"),
            Question.board("board of a local reader", LOCAL, ""),
            Question.board("board of VFA, overdue", OFFICER, "&agency=VFA&overdue=true"),
            Question.board("board, sanction track", OFFICER, "&track=sanction"),
            Question.board("board, closed", OFFICER, "&open=false"),
            Question.search("search, common words", "{\"text\":\"thuc pham\"}"),
            Question.search("search, 1 of 50", "{\"text\":\"phannamchuc7\"}"),
            Question.search("search, 1 of 1,000", "{\"text\":\"phannghin7\"}"),
            Question.search("search, one case", "{\"text\":\"mot77\"}"),
            Question.search("search, two that never meet", "{\"text\":\"phannamchuc7 phannamchuc8\"}"),
            Question.search("search, common ones that never meet", "{\"text\":\"phannamchuc7 thuc pham mot78\"}"),
            Question.search(
                    "search, a state and a field", "{\"status\":\"closed\",\"productField\":\"functional_food\"}"));

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("board");
    private final Table table = new Table(
            "cases", "asked", "p50 ms", "p95 ms", "file of a case p50 ms", "p95 ms", "ratio of p50", "ratio of p95");

    BoardBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        BoardedCases cases = new BoardedCases(server, progress);
        cases.play();
        for (int size : new int[] {FEW, effort.reports()}) {
            cases.fillUpTo(size);
            List<String> files = cases.answeredForBy("ABEI", FILES);
            for (Question question : QUESTIONS) measure(size, question, files);
        }
        table.print("Pages of 50 of the board and the search, one client, %d rounds, median of them (least-most)"
                .formatted(effort.rounds()));
    }

    /** Both sides in turn, so that a slow moment of the machine meets both. */
    private void measure(int size, Question question, List<String> files) {
        String asking = server.api().token(question.reader());
        String reading = server.api().token(OFFICER);
        List<Load.Result> pages = new ArrayList<>();
        List<Load.Result> plain = new ArrayList<>();
        for (int round = 0; round <= effort.rounds(); round++) {
            Load.Result page = Load.run(1, ROUND, index -> new Asking(new Call(server.port(), asking), question));
            Load.Result file = Load.run(1, ROUND, index -> new Files(new Call(server.port(), reading), files));
            // The first one warms both.
            if (round > 0) pages.add(page);
            if (round > 0) plain.add(file);
        }
        List<Double> p50 = millis(pages, 50);
        List<Double> p95 = millis(pages, 95);
        progress.step(
                "%s of %,d: p50 %.2f ms, p95 %.2f ms".formatted(question.told(), size, p50.getLast(), p95.getLast()));
        table.row(
                "%,d".formatted(size),
                question.told(),
                Table.fine(Spread.of(p50)),
                Table.fine(Spread.of(p95)),
                Table.fine(Spread.of(millis(plain, 50))),
                Table.fine(Spread.of(millis(plain, 95))),
                Table.fine(Spread.ratio(p50, millis(plain, 50))),
                Table.fine(Spread.ratio(p95, millis(plain, 95))));
    }

    private static List<Double> millis(List<Load.Result> all, double percentile) {
        return all.stream().map(one -> one.millis(percentile)).toList();
    }

    /** One client that asks one question. */
    private record Asking(Call call, Question question) implements Load.Client {
        @Override
        public void ask() throws IOException {
            String search = question.search();
            Call.Reply reply = search == null
                    ? call.get("/api/v1/board?limit=50" + question.path())
                    : call.post("/api/v1/search", search.getBytes(StandardCharsets.UTF_8));
            if (!reply.ok()) throw new IllegalStateException(question.told() + ": " + reply.text());
        }

        @Override
        public void close() throws IOException {
            call.close();
        }
    }

    /** One client that reads one file after the other. */
    private static final class Files implements Load.Client {
        private final Call call;
        private final List<String> ids;
        private int next;

        Files(Call call, List<String> ids) {
            this.call = call;
            this.ids = ids;
        }

        @Override
        public void ask() throws IOException {
            Call.Reply reply = call.get("/api/v1/cases/" + ids.get(next++ % ids.size()));
            if (!reply.ok()) throw new IllegalStateException("a file cannot be read: " + reply.text());
        }

        @Override
        public void close() throws IOException {
            call.close();
        }
    }
}
