package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * The sweep of what is due while so many cases are open: first one in a hundred runs out at one instant, as on any day, then all
 * the others, as after an outage. Beside it the same rows read, written and deleted by bare SQL.
 */
final class SweepBench {
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration BETWEEN = Duration.ofSeconds(45);

    private final StandaloneProcess server;
    private final int cases;
    private final BenchProgress progress = new BenchProgress("sweep");

    SweepBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.cases = effort.reports();
    }

    void run() throws IOException, SQLException {
        Instant first = Instant.now().plus(Duration.ofSeconds(90)).plus(Duration.ofMillis(cases * 5L));
        Instant second = first.plus(BETWEEN);
        int few = cases / 100;
        ImportClient.send(server, ImportClient.lines(few, first.minus(A_DAY)), progress);
        ImportClient.send(server, ImportClient.lines(cases - few, second.minus(A_DAY)), progress);
        while (has("kind = 'warning'")) Pause.millis(500);
        WatchedViews.caughtUp(server, progress);
        if (Instant.now().isAfter(first)) throw new IllegalStateException("the cases were not open in time");
        Table table = new Table("open cases", "run out", "seconds", "bare SQL", "ratio");
        row(table, few, first);
        row(table, cases - few, second);
        table.print("Sweep, from the instant that they are due until the last breach is recorded, one round");
    }

    private void row(Table table, int due, Instant at) throws SQLException {
        progress.step("%,d of %,d run out at %s".formatted(due, cases, at));
        Pause.millis(Math.max(0, Duration.between(Instant.now(), at).toMillis()));
        while (has("tries = 0 and due_at <= '" + at + "'")) Pause.millis(20);
        double ours = Duration.between(at, Instant.now()).toMillis() / 1e3;
        long recorded = breaches(at);
        if (recorded != due) throw new IllegalStateException(recorded + " breaches recorded and not " + due);
        double bare = new BareSweep(server).seconds(due);
        table.row(
                "%,d".formatted(cases),
                "%,d".formatted(due),
                "%.2f".formatted(ours),
                "%.2f".formatted(bare),
                "%.2f".formatted(bare / ours));
    }

    private boolean has(String which) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from events.due where " + which + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private long breaches(Instant at) throws SQLException {
        try (Connection connection = server.database();
                PreparedStatement query = connection.prepareStatement("select count(*) from events.event_entry where"
                        + " payload_type = 'case.clock-breached' and (payload ->> 'due')::timestamptz = ?")) {
            query.setTimestamp(1, Timestamp.from(at.truncatedTo(java.time.temporal.ChronoUnit.MILLIS)));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
