package org.hoso.ops.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.hoso.ops.standalone.StandaloneProcess;
import org.postgresql.PGConnection;

/** Reports a second through the import, beside COPY of rows of the same payload. */
final class ImportBench {
    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("import");

    ImportBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
    }

    void run() throws IOException, SQLException {
        Twin.create(server);
        progress.step("warming up");
        ImportClient.send(server, ImportClient.lines(effort.reports() / 2), progress);
        Twin.Row row = Twin.sample(server, "case.content-reported");
        Rounds rounds = new Rounds(server);
        for (int round = 1; round <= effort.rounds(); round++) {
            byte[] lines = ImportClient.lines(effort.reports());
            double bare = copy(server, row, effort.reports());
            Twin.empty(server);
            rounds.round(bare, () -> ImportClient.send(server, lines, progress).size());
            progress.step(rounds.last("COPY"));
        }
        Table table = new Table("reports", "a second", "COPY", "ratio");
        table.row(
                "%,d".formatted(effort.reports()),
                Table.whole(rounds.ours()),
                Table.whole(rounds.floor()),
                Table.fine(rounds.ratio()));
        table.print("Import of reports, median of " + effort.rounds() + " rounds (least-most)");
        System.out.println("  " + rounds.where("report"));
    }

    /** Rows a second; the twin has the events' indexes. */
    static double copy(StandaloneProcess server, Twin.Row row, int count) throws IOException, SQLException {
        StringBuilder rows = new StringBuilder(count * 1_800);
        for (int i = 0; i < count; i++)
            rows.append("e-")
                    .append(i)
                    .append('\t')
                    .append("c-")
                    .append(i)
                    .append("\t0\tcase\t")
                    .append(row.name())
                    .append("\t1\t")
                    .append(escaped(row.payload()))
                    .append('\t')
                    .append(escaped(row.metadata()))
                    .append('\t')
                    .append(row.time())
                    .append('\n');
        String all = rows.toString();
        long begin = System.nanoTime();
        try (Connection connection = server.database()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + Twin.TABLE + " " + Twin.COLUMNS + " from stdin", new StringReader(all));
        }
        return count / ((System.nanoTime() - begin) / 1e9);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\");
    }
}
