package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.ops.sample.Reply;
import org.hoso.query.coordination.BoardCase;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;

/**
 * The time to answer each question about a past queue, first page and total, at several places of a ledger of a million events,
 * beside the fold of all events up to the same place by the board's own function.
 */
final class QueuesBench {
    private static final String OFFICER = "auditor@gov";
    private static final int EVENTS = 1_000_000;
    private static final int FEW_EVENTS = 20_000;
    private static final int FETCH = 2_000;
    /** A fold of everything takes its time. */
    private static final int MOST_ROUNDS = 3;

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final String LEDGER = """
            select e.payload_type, e.payload::text, l.position, e.sequence_number, e.event_identifier, l.ledgered_at
            from events.ledger l join events.event_entry e on e.global_index = l.global_index
            where l.position <= ? and e.type = 'case' order by l.position
            """;

    /** @param path without the past it is asked for */
    private record Question(String told, String path) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("board", "/api/v1/board/past?"),
            new Question("board of ABEI, overdue", "/api/v1/board/past?agency=ABEI&overdue=true&"),
            new Question("board, sanction track", "/api/v1/board/past?track=sanction&"),
            new Question("overdue, all bodies", "/api/v1/queues/overdue?"),
            new Question("overdue at ABEI", "/api/v1/queues/overdue?agency=ABEI&"),
            new Question("overdue at VFA, Facebook", "/api/v1/queues/overdue?agency=VFA&platform=FACEBOOK&"),
            new Question("workload of ABEI", "/api/v1/queues/workload?agency=ABEI&"),
            new Question("workload of its coordinator", "/api/v1/queues/workload?officer=%s&"));

    private final Server server;
    private final Effort effort;
    private final int rounds;
    private final Progress progress = new Progress("queues");

    QueuesBench(Server server, Effort effort) {
        this.server = server;
        this.effort = effort;
        this.rounds = Math.min(MOST_ROUNDS, effort.rounds());
    }

    void run() throws IOException, SQLException {
        int events = effort == Effort.QUICK ? FEW_EVENTS : EVENTS;
        long stored = new Lives(server, progress).fill(events);
        WatchedViews.caughtUp(server, stored, progress);
        String officer = CaseJson.stored()
                .readTree(Twin.sample(server, "case.conclusion-requested").payload())
                .at("/by/officer")
                .asString();
        Table table = new Table("question", "known", "total", "p50 ms", "p99 ms", "fold s", "fold / p50");
        for (int percent : new int[] {10, 50, 90}) {
            long position = (long) events * percent / 100;
            List<Double> folds = folds(position);
            for (Question question : QUESTIONS) measure(question, officer, percent, position, folds, table);
        }
        table.print("Queues as they stood in %,d events, one client, median of %d rounds (least-most)"
                .formatted(events, rounds));
    }

    private void measure(
            Question question, String officer, int percent, long position, List<Double> folds, Table table) {
        String path = question.path().formatted(officer) + "knownAt=" + position;
        long total = total(path);
        List<Double> half = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String token = server.api().token(OFFICER);
            Load.Result asked = Load.run(1, ROUND, index -> new Reading(new Call(server.port(), token), path));
            half.add(asked.millis(50));
            slowest.add(asked.millis(99));
            ratio.add(folds.get(round) * 1_000 / asked.millis(50));
        }
        progress.step("%s at %d %%: p50 %.2f ms".formatted(question.told(), percent, half.getLast()));
        table.row(
                question.told(),
                percent + " %",
                "%,d".formatted(total),
                Table.fine(Spread.of(half)),
                Table.fine(Spread.of(slowest)),
                Table.fine(Spread.of(folds)),
                Table.whole(Spread.of(ratio)));
    }

    private long total(String path) {
        Reply reply = server.api().get(OFFICER, path);
        if (!reply.ok()) throw new IllegalStateException(path + " cannot be read: " + reply.body());
        return reply.body().path("total").asLong();
    }

    private List<Double> folds(long position) throws SQLException {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            int cases = folded(position).size();
            seconds.add((System.nanoTime() - begin) / 1e9);
            if (cases != total("/api/v1/board/past?knownAt=" + position))
                throw new IllegalStateException("the board of %d is not that of the fold".formatted(position));
            progress.step("fold of %,d events, %,d cases: %.1f s".formatted(position, cases, seconds.getLast()));
        }
        return seconds;
    }

    private Map<CaseId, BoardCase> folded(long position) throws SQLException {
        Map<CaseId, BoardCase> board = new HashMap<>();
        try (Connection connection = server.database()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(LEDGER)) {
                query.setFetchSize(FETCH);
                query.setLong(1, position);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        LedgeredCaseEvent event = read(row);
                        board.put(event.caseId(), BoardCase.after(board.get(event.caseId()), event));
                    }
                }
            }
        }
        return board;
    }

    private static LedgeredCaseEvent read(ResultSet row) throws SQLException {
        Class<?> type = StoredNames.event(row.getString(1)).orElseThrow();
        Instant at = row.getTimestamp(6).toInstant();
        return new LedgeredCaseEvent(row.getLong(3), at, at, row.getLong(4), row.getString(5), (CaseEvent)
                CaseJson.stored().readValue(row.getString(2), type));
    }
}
