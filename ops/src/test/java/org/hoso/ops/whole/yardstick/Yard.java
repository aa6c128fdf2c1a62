package org.hoso.ops.whole.yardstick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hoso.ops.standalone.NewStores;
import org.hoso.ops.whole.Running;
import org.springframework.util.FileSystemUtils;

/** The product on a store of its own, in a time that stands, after everything was played. */
public final class Yard implements AutoCloseable {
    /** How many cases the samples leave behind. */
    private static final int SAMPLES = 48;

    private final Path home;
    private final Path time;
    private final Running running;

    private Yard(Path home, Path time, Running running) {
        this.home = home;
        this.time = time;
        this.running = running;
    }

    public static Yard played() {
        Path home = folder();
        NewStores.prepare(home.resolve("data"), Standing.functions(Standing.BEGINNING));
        Yard yard = started(home, Standing.BEGINNING, StandingClock.Ids.ORDERED);
        try {
            yard.play(StandingClock.option(home, yard.time, StandingClock.Ids.COUNTED));
            return yard;
        } catch (RuntimeException failed) {
            yard.close();
            throw failed;
        }
    }

    /** The product on a store that was kept, in the moment in which it was; nothing is played. */
    public static Yard on(KeptStore kept) {
        Path home = folder();
        Path data = home.resolve("data");
        NewStores.prepare(data, kept::restore);
        kept.keysTo(data);
        return started(home, kept.at(), StandingClock.Ids.AGAIN);
    }

    private static Yard started(Path home, Instant now, StandingClock.Ids ids) {
        Path time = home.resolve("time");
        StandingClock.set(time, now);
        return new Yard(
                home, time, Running.with(home.resolve("data"), settings(StandingClock.option(home, time, ids))));
    }

    /** Keeps its store as it is. */
    public void keep(KeptStore kept) {
        try (Standing standing = Standing.of(time, running.jdbcUrl("hoso"))) {
            standing.quiet();
            kept.write(running, standing.now());
        }
    }

    /** A checkpoint over all there is. */
    public void sign() {
        try (Standing standing = Standing.of(time, running.jdbcUrl("hoso"))) {
            standing.quiet();
            running.api(exchange -> {}).post("auditor@gov", "/api/v1/proofs/checkpoints", Map.of());
        }
    }

    /** Where its stores keep everything. */
    public Path data() {
        return running.data();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hoso-yardstick");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of it goes by how fast the machine is. */
    private static Map<String, String> settings(String clock) {
        return Map.ofEntries(
                Map.entry("JAVA_TOOL_OPTIONS", clock),
                // The clock jumps here, and that is right.
                Map.entry("HOSO_CLOCK_TOLERANCE", "3650d"),
                Map.entry("HOSO_CLOCK_SILENCE", "3650d"),
                Map.entry("HOSO_CLOCK_GRACE", "0s"),
                Map.entry("HOSO_DUE_EVERY", "100ms"),
                // Signed when asked.
                Map.entry("HOSO_PROOF_ATINTERVALS", "false"),
                Map.entry("HOSO_WARM", "false"));
    }

    private void play(String clock) {
        try {
            ProcessBuilder playing = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            clock,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Player.class.getName(),
                            running.address().toString(),
                            time.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("player.log").toFile());
            playing.environment().put(Player.STORE, running.jdbcUrl("hoso"));
            if (playing.start().waitFor() != 0)
                throw new IllegalStateException(Files.readString(home.resolve("player.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it is played", e);
        }
    }

    /**
     * The answers to what can be read, and the events themselves.
     *
     * @param which paths of what is asked
     * @param good  is told each reading that somebody was answered
     */
    public List<Answer> answers(Predicate<String> which, Consumer<String> good) {
        String store = running.jdbcUrl("hoso");
        Names names = Names.of(store);
        List<Answer> answers = new ArrayList<>();
        names.events()
                .forEach(
                        (stream, events) -> answers.add(new Answer("events", "events of " + stream, "stored", events)));
        try (Standing standing = Standing.of(time, store)) {
            standing.pass(Duration.ofHours(1));
            Asking asking = new Asking(running.address(), standing, names, asked(names.cases()));
            answers.addAll(asking.all(described(), which));
            asking.good().forEach(good);
        }
        return answers;
    }

    /** The interface's description, part by part. */
    public List<Answer> description() {
        Names names = Names.of(running.jdbcUrl("hoso"));
        return described().parts().entrySet().stream()
                .map(part ->
                        new Answer("description", "description of " + part.getKey(), "told", names.in(part.getValue())))
                .toList();
    }

    /** Paths of all readings that the interface describes. */
    public List<String> readings() {
        return described().readings().stream().map(Described.Reading::path).toList();
    }

    private Described described() {
        return new Described(running.api(exchange -> {}).get("", "/v3/api-docs").body());
    }

    /** The stories' cases, and some of the samples'. */
    private static List<String> asked(Map<String, String> cases) {
        List<String> all = List.copyOf(cases.values());
        List<String> asked = new ArrayList<>(all.subList(SAMPLES, all.size()));
        for (int n = 0; n < SAMPLES; n += 24) asked.add(all.get(n));
        return asked;
    }

    @Override
    public void close() {
        running.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
