package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;

/**
 * The time to answer each question about a past queue, first page and exact total, at several places of the ledger, beside a bare
 * count in SQL of all that stood in the same queue then. {@code --events 1000000} is the size that the promise names.
 */
final class QueuesBench {
    private static final String AUDITOR = "auditor@gov";
    private static final String LOCAL = "decider@svh_hcm";
    /** Reports that lengthen the ledger, so that each event of a life has a place of its own. */
    private static final int LEDGER = 600;

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final double PROMISED_MILLIS = 1_000;
    private static final String STOOD =
            "select count(*) from views.%s_g1 where from_position <= %d and until_position > %d";

    /** @param table in which its queue lies @param path without the past it is asked for */
    private record Question(String told, String reader, String table, String path) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("board", AUDITOR, "queue_line", "/api/v1/board/past?"),
            new Question("board of a local reader", LOCAL, "queue_line", "/api/v1/board/past?"),
            new Question(
                    "board of ABEI, overdue", AUDITOR, "queue_line", "/api/v1/board/past?agency=ABEI&overdue=true&"),
            new Question("board, sanction track", AUDITOR, "queue_line", "/api/v1/board/past?track=sanction&"),
            new Question("board, TikTok", AUDITOR, "queue_line", "/api/v1/board/past?platform=TIKTOK&"),
            new Question("overdue, all bodies", AUDITOR, "queue_duty", "/api/v1/queues/overdue?"),
            new Question("overdue at ABEI", AUDITOR, "queue_duty", "/api/v1/queues/overdue?agency=ABEI&"),
            new Question(
                    "overdue at ABEI, Facebook",
                    AUDITOR,
                    "queue_duty",
                    "/api/v1/queues/overdue?agency=ABEI&platform=FACEBOOK&"),
            new Question(
                    "overdue at VFA, none there",
                    AUDITOR,
                    "queue_duty",
                    "/api/v1/queues/overdue?agency=VFA&platform=SHOPEE&"),
            new Question("workload of ABEI", AUDITOR, "queue_matter", "/api/v1/queues/workload?agency=ABEI&"),
            new Question(
                    "workload of its coordinator", AUDITOR, "queue_matter", "/api/v1/queues/workload?officer=%s&"));

    private final StandaloneProcess server;
    private final Effort effort;
    private final int rounds;
    private final BenchProgress progress = new BenchProgress("queues");
    private final Table table =
            new Table("question", "known", "total", "p50 ms", "slowest ms", "bare count ms", "p50 / bare", "under 1 s");

    QueuesBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
        this.rounds = Math.min(3, effort.rounds());
    }

    void run() throws IOException, SQLException {
        ImportClient.send(server, ImportClient.lines(LEDGER), progress);
        long cases = new QueuedLives(server, progress).fill(effort.events());
        String officer = CaseJson.stored()
                .readTree(Twin.sample(server, "case.conclusion-requested").payload())
                .at("/by/officer")
                .asString();
        long head = server.api()
                .get("admin@hoso", "/api/v1/views")
                .body()
                .path("head")
                .asLong();
        for (int percent : new int[] {10, 50, 90})
            for (Question question : QUESTIONS) measure(question, officer, percent, head * percent / 100);
        table.print(
                "Queues as they stood, of %,d cases (the rows of %,d events), one client, median of %d rounds (least-most)"
                        .formatted(cases, effort.events(), rounds));
    }

    private void measure(Question question, String officer, int percent, long position) throws SQLException {
        String path = question.path().formatted(officer) + "knownAt=" + position;
        long total = total(question, path);
        List<Double> half = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        double slowest = 0;
        for (int round = 0; round < rounds; round++) {
            bare.add(stood(question, position));
            String token = server.api().token(question.reader());
            Load.Result asked = Load.run(1, ROUND, index -> Asker.reading(new Call(server.port(), token), path));
            half.add(asked.millis(50));
            slowest = Math.max(slowest, asked.millis(100));
        }
        progress.step("%s at %d %%: p50 %.2f ms".formatted(question.told(), percent, half.getLast()));
        table.row(
                question.told(),
                percent + " %",
                "%,d".formatted(total),
                Table.fine(Spread.of(half)),
                String.format(Locale.ROOT, "%.1f", slowest),
                Table.fine(Spread.of(bare)),
                Table.fine(Spread.ratio(half, bare)),
                slowest < PROMISED_MILLIS ? "yes" : "no");
    }

    private long total(Question question, String path) {
        Reply reply = server.api().get(question.reader(), path);
        if (!reply.ok()) throw new IllegalStateException(path + " cannot be read: " + reply.body());
        return reply.body().path("total").asLong();
    }

    /** @return milliseconds */
    private double stood(Question question, long position) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STOOD.formatted(question.table(), position, position))) {
            row.next();
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
