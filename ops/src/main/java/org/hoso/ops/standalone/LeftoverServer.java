package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that outlived the process that started it: after kill -9 it runs on and holds the data directory. It is stopped, so
 * that the next start meets a directory at rest; what it committed stays. Who else is connected is cut off (a fast shutdown): one
 * open window of psql would keep it up for ever.
 */
final class LeftoverServer {
    private static final Duration TO_STOP = Duration.ofSeconds(20);
    /** What is killed first is never missed by what it started: they end when they see that it is gone. */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(10);

    private static final int PORT_LINE = 3;

    private LeftoverServer() {}

    static void stop(Path dataDirectory) throws IOException {
        Optional<ProcessHandle> server = of(dataDirectory);
        if (server.isEmpty()) return;
        List<ProcessHandle> children = server.get().descendants().toList();
        if (ended(server.get(), "INT", TO_STOP) || ended(server.get(), "QUIT", TO_STOP)) return;
        server.get().destroyForcibly();
        server.get().onExit().join();
        for (ProcessHandle child : children)
            child.onExit()
                    .completeOnTimeout(child, TO_FOLLOW.toSeconds(), TimeUnit.SECONDS)
                    .join();
    }

    /** PostgreSQL tells its ways to stop apart by signals that Java cannot send itself. */
    private static boolean ended(ProcessHandle server, String signal, Duration patience) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + server.pid()).start();
        server.onExit()
                .completeOnTimeout(server, patience.toSeconds(), TimeUnit.SECONDS)
                .join();
        return !server.isAlive();
    }

    /** The port of a PostgreSQL that runs on this directory, whoever started it. */
    static OptionalInt port(Path dataDirectory) throws IOException {
        if (of(dataDirectory).isEmpty()) return OptionalInt.empty();
        List<String> lines = Files.readAllLines(dataDirectory.resolve("postmaster.pid"));
        return lines.size() > PORT_LINE
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                : OptionalInt.empty();
    }

    /** Only a PostgreSQL of this very directory: the number in its file may long belong to another process. */
    private static Optional<ProcessHandle> of(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolve("postmaster.pid");
        if (Files.notExists(file)) return Optional.empty();
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> serves(process, dataDirectory));
    }

    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        String line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(dataDirectory.toString());
    }
}
