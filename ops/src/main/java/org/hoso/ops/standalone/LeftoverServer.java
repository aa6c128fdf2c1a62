package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that outlived the process that started it: after kill -9 it runs on and holds the data directory. It is asked to
 * stop, so that the next start meets a directory at rest; what it committed stays.
 */
final class LeftoverServer {
    private static final long SECONDS_TO_STOP = 20;
    private static final int PORT_LINE = 3;

    private LeftoverServer() {}

    static void stop(Path dataDirectory) throws IOException {
        Optional<ProcessHandle> server = of(dataDirectory);
        if (server.isEmpty()) return;
        CompletableFuture<ProcessHandle> end = server.get().onExit();
        server.get().destroy();
        end.completeOnTimeout(server.get(), SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        if (server.get().isAlive()) server.get().destroyForcibly();
        end.join();
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
