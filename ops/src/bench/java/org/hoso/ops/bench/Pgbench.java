package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.ops.standalone.StandaloneProcess;

/** PostgreSQL's own benchmark with a script of one insert, prepared. */
final class Pgbench implements Floor {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: ([0-9]+)");

    private final StandaloneProcess server;
    private final Path program;

    Pgbench(StandaloneProcess server, Path program) {
        this.server = server;
        this.program = program;
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public Commits run(int clients, Duration time, Twin.Row row) throws IOException {
        Path script = Files.createTempFile("hoso-bench-", ".sql");
        try {
            Files.writeString(script, insert(row));
            ProcessBuilder starting = new ProcessBuilder(
                            program.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + clients,
                            "--jobs=" + Math.min(2, clients),
                            "--time=" + time.toSeconds(),
                            "--file=" + script,
                            "postgresql://postgres@127.0.0.1:" + server.postgresPort() + "/hoso")
                    .redirectErrorStream(true);
            starting.environment().put("PGPASSWORD", server.password());
            Process process = starting.start();
            return commits(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(script);
        }
    }

    private static String insert(Twin.Row row) {
        return "insert into " + Twin.TABLE + " " + Twin.COLUMNS
                + " values (gen_random_uuid()::text, gen_random_uuid()::text, 0, 'case', " + quoted(row.name())
                + ", '1', " + quoted(row.payload()) + ", " + quoted(row.metadata()) + ", " + quoted(row.time())
                + ");\n";
    }

    /** A colon would begin one of pgbench's own variables where a letter follows, so each is written by its code. */
    private static String quoted(String text) {
        return "U&'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\003A") + "'";
    }

    private static Commits commits(String report) {
        Matcher rate = TPS.matcher(report);
        Matcher done = DONE.matcher(report);
        if (!rate.find() || !done.find()) throw new IllegalStateException("pgbench did not measure:\n" + report);
        return new Commits(Long.parseLong(done.group(1)), Double.parseDouble(rate.group(1)));
    }
}
