package org.hoso.ops.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.standalone.Standalone;
import org.hoso.ops.standalone.StorePassword;
import org.hoso.ops.standalone.TrialStandalone;
import org.hoso.runtime.stamping.TestAuthority;

/** The standalone: a process of its own, on a free loopback port, with a data directory of its own. */
public final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** The first sheet and the first description cost seconds of work, which most tests do not ask for. */
    private static final Map<String, String> NOT_WARMED = Map.of("HOSO_WARM", "false");

    private final int port;
    private final Path data;
    private final Path log;
    private final Map<String, String> environment;
    private final Class<?> main;
    private Process process;

    private Running(int port, Path data, Map<String, String> environment, Class<?> main) {
        this.port = port;
        this.data = data;
        this.environment = environment;
        this.main = main;
        this.log = data.resolveSibling(data.getFileName() + ".log");
    }

    /** One for all tests of this JVM that only talk to it; it ends with the JVM. An authority of its own stamps its checkpoints; one place is the checker's, which is off; one provider answers by signed calls. */
    public static Running shared() {
        return Shared.RUNNING;
    }

    /** One of its own, for a test that fills it or sets it otherwise; nothing is warmed, and it does not wait for the disk. */
    public static Running fresh() {
        return started(folder(), NOT_WARMED, TrialStandalone.class);
    }

    /** One of its own exactly as people start it, for a test that kills it or its stores. */
    static Running asPeopleDo() {
        return started(folder(), Map.of(), Standalone.class);
    }

    /** One of its own on this folder, with these settings in its environment; it does not wait for the disk. */
    public static Running with(Path data, Map<String, String> environment) {
        return started(data, environment, TrialStandalone.class);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hoso-whole");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running started(Path data, Map<String, String> environment, Class<?> main) {
        Running running = new Running(freePort(), data, environment, main);
        running.start();
        return running;
    }

    /** Starts it on the same data; returns when it is ready. */
    public void start() {
        try {
            ProcessBuilder starting = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx768m",
                            "-Duser.timezone=UTC",
                            // What was written is read at once by tests that know no place of the ledger to wait for.
                            "-Dhoso.views.gather=0ms",
                            "-cp",
                            System.getProperty("java.class.path"),
                            main.getName(),
                            "--port",
                            String.valueOf(port),
                            "--data",
                            data.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            starting.environment().putAll(environment);
            process = starting.start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long before = readyLines();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (readyLines() == before) {
            if (!process.isAlive() || Instant.now().isAfter(deadline))
                throw new IllegalStateException("the standalone did not start:\n" + Files.readString(log));
            pause();
        }
    }

    /** Counts start-ups that came to their end, in the log of all of them. */
    private long readyLines() throws IOException {
        if (!Files.exists(log)) return 0;
        return Files.readString(log)
                .lines()
                .filter(line -> line.startsWith("  stop "))
                .count();
    }

    /** As by kill -9: nothing gets a chance to tidy up. */
    public void killHard() {
        process.destroyForcibly();
        await();
    }

    /** As an operator or a supervisor stops it: begins, and does not wait. */
    public void terminate() {
        process.destroy();
    }

    /** How it ended, if it has within so long. */
    OptionalInt exit(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it ends", e);
        }
    }

    /** The first process of its embedded PostgreSQL. */
    ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().trim()))
                .orElseThrow();
    }

    private List<String> postmasterFile() {
        try {
            return Files.readAllLines(data.resolve("postgres-17").resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it ends", e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Api api(Consumer<Exchange> watcher) {
        return new Api(address(), address(), watcher);
    }

    /** Where its stores keep everything. */
    public Path data() {
        return data;
    }

    /** Certificates of whom the shared one's checkpoints are stamped by. */
    public Path authorities() {
        return data.resolve("authorities.pem");
    }

    /** What it logged. */
    public Path log() {
        return log;
    }

    /** JDBC address of its embedded PostgreSQL, from the server's own pid file and the password beside it. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3).trim() + "/" + database
                + "?user=postgres&password=" + password();
    }

    private String password() {
        try {
            return StorePassword.kept(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it starts", e);
        }
    }

    private static final class Shared {
        static final Running RUNNING = started();

        private static Running started() {
            Path data = folder();
            Running running = Running.started(data, stampedBy(new TestAuthority(), data), TrialStandalone.class);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            return running;
        }

        private static Map<String, String> stampedBy(TestAuthority authority, Path data) {
            Path trusted = authority.issuer().pem(data.resolve("authorities.pem"));
            Map<String, String> settings = new HashMap<>(SigningProvider.settings());
            settings.putAll(NOT_WARMED);
            settings.putAll(Map.of(
                    "HOSO_PROOF_TIMESTAMPAUTHORITY",
                    authority.address().toString(),
                    "HOSO_PROOF_TIMESTAMPCERTIFICATES",
                    trusted.toString(),
                    "HOSO_PROOF_TIMESTAMPEVERY",
                    "200ms",
                    "HOSO_CHECKER_VANTAGES_MACHINE",
                    "direct"));
            return settings;
        }
    }
}
