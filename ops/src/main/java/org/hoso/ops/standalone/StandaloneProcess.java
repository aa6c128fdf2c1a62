package org.hoso.ops.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;

/** The standalone as a process of its own, on a free port, on fresh stores that are thrown away at the end, or on some that stay. */
public final class StandaloneProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Process process;
    private final Path home;
    private final int port;
    private final boolean kept;
    private final List<String> postmaster;

    private StandaloneProcess(Process process, Path home, int port, boolean kept) throws IOException {
        this.process = process;
        this.kept = kept;
        this.home = home;
        this.port = port;
        this.postmaster = Files.readAllLines(home.resolve("postgres-17/postmaster.pid"));
    }

    /** @param options further options of its JVM */
    public static StandaloneProcess start(List<String> options) throws IOException {
        return start(Standalone.class, options);
    }

    /** @param main what starts it, as the standalone is started */
    public static StandaloneProcess start(Class<?> main, List<String> options) throws IOException {
        return start(main, options, Files.createTempDirectory("hoso-bench-"), false);
    }

    /** On stores that may be there and that stay. */
    public static StandaloneProcess kept(Class<?> main, List<String> options, Path home) throws IOException {
        return start(main, options, home.toAbsolutePath(), true);
    }

    private static StandaloneProcess start(Class<?> main, List<String> options, Path home, boolean kept)
            throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(command(main, port, home, options))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
        awaitReady(process, home.resolve("server.log"));
        return new StandaloneProcess(process, home, port, kept);
    }

    /** One officer's rate limit is lifted, because here one officer stands for sixteen. */
    private static List<String> command(Class<?> main, int port, Path home, List<String> options) {
        Stream<String> jvm = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseParallelGC",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhoso.limits.rate.per-second=0",
                "-cp",
                System.getProperty("java.class.path"));
        Stream<String> started = Stream.of(main.getName(), "--port", String.valueOf(port), "--data", home.toString());
        return Stream.of(jvm, options.stream(), started).flatMap(part -> part).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(Process process, Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            if (Files.readString(log).contains("Hoso answers at")) return;
            LockSupport.parkNanos(LOOK.toNanos());
        }
        process.destroy();
        throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
    }

    public int port() {
        return port;
    }

    /** A new client of the interface; its tokens are fetched anew. */
    public Api api() {
        return Api.of("http://127.0.0.1:" + port);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public ProcessHandle postgres() {
        return ProcessHandle.of(Long.parseLong(postmaster.getFirst().trim())).orElseThrow();
    }

    public String postgresPort() {
        return postmaster.get(3).trim();
    }

    /** The database of events and views. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/hoso", "postgres", password());
    }

    /** Of its database's user {@code postgres}. */
    public String password() {
        try {
            return StorePassword.kept(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key that codes and sealed texts rest on. */
    public Path masterKey() {
        return home.resolve("master.key");
    }

    /** Where its stores are, until it is closed. */
    public Path home() {
        return home;
    }

    /** Ends the process with its PostgreSQL; what they wrote stays. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        if (kept) return;
        List<Path> all;
        try (Stream<Path> found = Files.walk(home)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) Files.deleteIfExists(one);
    }
}
