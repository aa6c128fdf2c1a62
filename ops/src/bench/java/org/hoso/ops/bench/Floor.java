package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.hoso.ops.standalone.StandaloneProcess;

/** Commits of one such row each, by as many clients, with nothing around them. */
interface Floor {
    String name();

    /** @param commits that were acknowledged */
    record Commits(long commits, double perSecond) {}

    Commits run(int clients, Duration time, Twin.Row row) throws IOException, SQLException;

    /** PostgreSQL's own pgbench where there is one, else the same commits over JDBC. */
    static Floor of(StandaloneProcess server) throws IOException {
        for (Path candidate : candidates()) if (Files.isExecutable(candidate)) return new Pgbench(server, candidate);
        return new JdbcTwin(server);
    }

    private static Iterable<Path> candidates() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) return java.util.List.of(Path.of("/usr/bin/pgbench"));
        try (Stream<Path> found = Files.list(versions)) {
            return Stream.concat(
                            found.map(version -> version.resolve("bin/pgbench")).sorted(),
                            Stream.of(Path.of("/usr/bin/pgbench")))
                    .toList();
        }
    }
}
