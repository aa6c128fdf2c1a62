package org.hoso.ops.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** One side as a process of its own, with nothing of the other side or of ops on its class path. */
final class Side implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path log;

    private Side(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** @param without parts of the class path that this side must run without */
    static Side start(String main, Path home, List<String> without, List<String> settings) throws IOException {
        return start(main, Running.freePort(), home, without, settings);
    }

    /** The same at a port that others know. */
    static Side start(String main, int port, Path home, List<String> without, List<String> settings)
            throws IOException {
        Path log = home.resolve(main.substring(main.lastIndexOf('.') + 1) + "-" + port + ".log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(without),
                main,
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--hoso.warm=false"));
        line.addAll(settings);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new Side(process, port, log);
    }

    private static String classPath(List<String> without) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> without.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns when it says that it is well. */
    Side awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!well()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline))
                throw new IllegalStateException("is not ready, and told:\n" + told());
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return this;
    }

    /** Whether it says that it is well. */
    boolean well() {
        return health().startsWith("200 ");
    }

    /** What it says of its health, as everybody may know; empty where it does not answer. @param headers of whoever may know more */
    String health(String... headers) {
        HttpRequest.Builder health = HttpRequest.newBuilder(URI.create("http://" + address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5));
        if (headers.length > 0) health.headers(headers);
        try {
            HttpResponse<String> told =
                    HttpClient.newHttpClient().send(health.build(), HttpResponse.BodyHandlers.ofString());
            return told.statusCode() + " " + told.body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it starts", e);
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    private String told() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As by kill -9. */
    void killHard() {
        process.destroyForcibly().onExit().join();
    }

    /** @param signal {@code STOP} or {@code CONT} */
    void signal(String signal) throws IOException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .onExit()
                .join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it ends", e);
        }
    }
}
