package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hoso.ops.standalone.StandaloneProcess;

/** What is told before any figure: on what machine, how durable, and what the machine gives without us. */
final class RunHead {
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final String FREE = "select current_setting('max_connections')::int - 8 - count(*)"
            + " from pg_stat_activity where backend_type = 'client backend'";
    private static final int PAGE = 8 * 1024;
    /** Two readings further apart than this: the machine did not stay the same, and the run is void. */
    private static final double MOST_APART = 2;

    private final Consumer<String> out;
    private final double before;

    /** @param out takes line by line */
    RunHead(Consumer<String> out) throws IOException {
        this.out = out;
        this.before = fdatasyncs();
    }

    private void say(Locale locale, String form, Object... values) {
        out.accept(String.format(locale, form, values));
    }

    void tell(StandaloneProcess server) throws IOException, SQLException {
        say(
                Locale.ROOT,
                "%s, %d cores, %,d MB of memory; JDK %s; heap of the server 768 MB, of the load %,d MB",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                memory() / 1_000_000,
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        say(Locale.ROOT, "Processes waiting for a processor before the run: %s", load());
        for (String setting : List.of("server_version", "fsync", "synchronous_commit", "full_page_writes"))
            out.accept("  " + setting + " = " + shown(server, setting));
        say(Locale.ROOT, "  fdatasync: %,.0f a second before the run", before);
    }

    /** Bare commits of one row, as the measured server's own PostgreSQL gives them. */
    void floor(StandaloneProcess server, Twin.Row row, Duration time) throws IOException, SQLException {
        Floor floor = Floor.of(server);
        for (int wanted : new int[] {16, 64}) {
            // The server's own pools hold most of what connections there are.
            int clients = Math.min(wanted, (int) new StoredIds(server).number(FREE));
            say(
                    Locale.ROOT,
                    "  %s, single-row commits, %d clients%s: %,.0f a second",
                    floor.name(),
                    clients,
                    clients < wanted ? " (of " + wanted + ": no more connections are left)" : "",
                    floor.run(clients, time, row).perSecond());
            Twin.empty(server);
        }
    }

    /** @return whether the run counts */
    boolean end() throws IOException {
        double after = fdatasyncs();
        boolean same = Math.max(before, after) <= MOST_APART * Math.min(before, after);
        say(
                Locale.ROOT,
                "fdatasync: %,.0f a second before, %,.0f after: %s",
                before,
                after,
                same ? "the run counts" : "THE RUN IS VOID, the machine did not stay the same");
        return same;
    }

    static String shown(StandaloneProcess server, String setting) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long memory() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }

    /** A second, where the stores are: pages written over and over in one file, each forced to disk. */
    private static double fdatasyncs() throws IOException {
        Path file = Files.createTempFile("hoso-bench-", ".sync");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
            channel.write(page.rewind(), 0);
            channel.force(true);
            long begin = System.nanoTime();
            long done = 0;
            for (; System.nanoTime() - begin < LONG.toNanos(); done++) {
                channel.write(page.rewind(), 0);
                channel.force(false);
            }
            return done / ((System.nanoTime() - begin) / 1e9);
        } finally {
            Files.delete(file);
        }
    }
}
