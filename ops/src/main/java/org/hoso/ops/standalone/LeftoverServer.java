package org.hoso.ops.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** @param programs the folder of its programs: whatever runs from there is of this server */
    static void stop(Path dataDirectory, Path programs) throws IOException {
        Optional<ProcessHandle> server = of(dataDirectory);
        if (server.isPresent() && !ended(server.get(), "INT", TO_STOP) && !ended(server.get(), "QUIT", TO_STOP)) {
            server.get().destroyForcibly();
            server.get().onExit().join();
        }
        awaitFollowers(programs);
    }

    /** While one of them lives, the memory that they share is in use, and no new server starts. */
    private static void awaitFollowers(Path programs) throws IOException {
        if (Files.notExists(programs)) return;
        Path home = programs.toRealPath();
        for (ProcessHandle one : ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(home))
                        .isPresent())
                .toList()) {
            one.onExit()
                    .completeOnTimeout(one, TO_FOLLOW.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (one.isAlive()) one.destroyForcibly();
        }
    }

    /** Whether one runs on this directory; a file that cannot be read now is no proof of the contrary. */
    static boolean runs(Path dataDirectory) {
        try {
            return of(dataDirectory).isPresent();
        } catch (IOException beingWritten) {
            return true;
        }
    }

    /** Tells it to end at once, and does not wait; the next start recovers what was committed. */
    static void abandon(Path dataDirectory) {
        try {
            Optional<ProcessHandle> server = of(dataDirectory);
            if (server.isPresent()) signal(server.get(), "QUIT");
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL was not told to end", e);
        }
    }

    /** PostgreSQL tells its ways to stop apart by signals that Java cannot send itself. */
    private static boolean ended(ProcessHandle server, String signal, Duration patience) throws IOException {
        signal(server, signal);
        server.onExit()
                .completeOnTimeout(server, patience.toSeconds(), TimeUnit.SECONDS)
                .join();
        return !server.isAlive();
    }

    private static void signal(ProcessHandle server, String signal) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + server.pid()).start();
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
