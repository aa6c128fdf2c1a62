package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.hoso.ops.standalone.Standalone;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * Grows a store by the product's own checked import, as far as half of the disk that is free and the time allow, measures on the way, and
 * keeps it: asked again it goes on from there, also after it was killed.
 */
final class Growth {
    static final String WHY_NOT_HERE = "measured by --grow, which takes hours";
    static final Path HOME = Path.of(".data-bench");
    static final Duration TIME = Duration.ofHours(2);

    /** Cases of one import: what a kill in the middle costs. */
    private static final int AT_ONCE = 5_000;

    private final Path home;
    private final Duration time;
    private final BenchProgress progress = new BenchProgress("growing");
    private final long begun = System.nanoTime();

    /** @param time of the growing; measuring comes on top of it */
    Growth(Path home, Duration time) {
        if (home.toAbsolutePath().normalize().getFileName().toString().equals(".data"))
            throw new IllegalArgumentException("the live store is none to grow");
        this.home = home;
        this.time = time;
    }

    /** @return whether all answers were right and the machine stayed the same */
    boolean run() throws IOException, SQLException {
        Files.createDirectories(home);
        GrownMarks marks = GrownMarks.in(home);
        GrownReport report = new GrownReport();
        RunHead head = new RunHead(report::tell);
        long most = (home.toFile().getUsableSpace() + bytes()) / 2;
        try (StandaloneProcess server = StandaloneProcess.kept(Standalone.class, List.of(), home)) {
            head.tell(server);
            String why = grown(server, marks, most);
            GrownMark largest = new GrownMeasuring(server, progress).measure(cases(server));
            marks.keep(GrownMarks.LARGEST, largest);
            report.tell("%,d cases, %,d events, %,d MB of %,d that it may have; %s"
                    .formatted(largest.cases(), largest.events(), bytes() >> 20, most >> 20, why));
            report.tell("It stays in " + home + ": asked again, it grows on from there.");
        }
        boolean counts = head.end();
        report.print(marks);
        return counts;
    }

    /** @return why it grew no further */
    private String grown(StandaloneProcess server, GrownMarks marks, long most) throws IOException, SQLException {
        WatchedViews.caughtUp(server, progress);
        while (true) {
            long cases = cases(server);
            measured(server, marks, cases);
            if (System.nanoTime() - begun > time.toNanos()) return "the time was over";
            long bytes = bytes();
            if (bytes >= most) return "half of the free disk is taken";
            progress.step("%,d cases, %,d MB".formatted(cases, bytes >> 20));
            int next = (int) Math.min(AT_ONCE, marks.next(cases) - cases);
            ImportClient.send(server, ImportClient.lines(next), progress);
            WatchedViews.caughtUp(server, progress);
        }
    }

    private void measured(StandaloneProcess server, GrownMarks marks, long cases) throws IOException, SQLException {
        for (int size : GrownMarks.SIZES)
            if (cases >= size && cases < size + AT_ONCE && !marks.has(GrownMarks.name(size)))
                marks.keep(GrownMarks.name(size), new GrownMeasuring(server, progress).measure(cases));
    }

    private static long cases(StandaloneProcess server) throws SQLException {
        return new StoredIds(server)
                .number("select count(*) from events.event_entry where payload_type = 'case.content-reported'");
    }

    private long bytes() throws IOException {
        LongAdder bytes = new LongAdder();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                bytes.add(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                // Log files come and go under the walk.
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
        return bytes.sum();
    }
}
