package org.hoso.runtime.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A {@link SequencerProcess} in a JVM of its own, which a test may stop, continue and kill. */
final class Child implements AutoCloseable {
    private final Process process;
    private final List<String> states = new CopyOnWriteArrayList<>();

    Child(String url, Duration idle) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SequencerProcess.class.getName(),
                        url,
                        Long.toString(idle.toMillis()))
                .redirectErrorStream(true)
                .start();
        Thread.ofPlatform().daemon().start(this::follow);
    }

    private void follow() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith("STATE ")).forEach(line -> states.add(line.substring(6)));
        } catch (IOException | UncheckedIOException e) {
            states.add("Gone");
        }
    }

    /** Waits until the last state it told is this one. */
    void awaitState(String state) {
        LedgerFixture.await(
                "state " + state + " of a child that told " + states,
                () -> !states.isEmpty() && states.getLast().equals(state));
    }

    List<String> states() {
        return states;
    }

    /** Stops it where it stands, as a machine that hangs would be. */
    void stop() throws Exception {
        signal("STOP");
    }

    void goOn() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) throw new IllegalStateException("kill -" + name + " failed");
    }

    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        try (OutputStream input = process.getOutputStream()) {
            input.write('\n');
        } catch (IOException goneAlready) {
            states.add("Gone");
        }
        if (!process.waitFor(2, TimeUnit.SECONDS)) kill();
    }
}
