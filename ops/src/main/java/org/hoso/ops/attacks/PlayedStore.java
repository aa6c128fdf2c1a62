package org.hoso.ops.attacks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.query.checking.CheckedCopies;
import org.hoso.query.comparing.ComparedCopies;
import org.hoso.runtime.sealing.RowMacs;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A store to be attacked that the whole system has written: it played the stories of the sample, and has stopped since. */
final class PlayedStore implements Attacked, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SETTLED = """
            select (select min(position) from views.view_position) = (select position from events.ledger_head)
              and (select position from events.ledger_head) = (select count(*) from events.event_entry)
              and (select max(size) from events.checkpoint) = (select position from events.ledger_head)
              and (select min(position) from events.watcher) = (select position from events.ledger_head)
              and not exists (select from events.due where due_at <= clock_timestamp())
            """;

    private final StandaloneProcess server;
    private final boolean all;
    private final EmbeddedPostgres postgres;
    private final ComparedCopies compared;
    private final CheckedCopies checked;
    private final AtomicInteger aside = new AtomicInteger();

    private PlayedStore(StandaloneProcess server, boolean all) throws IOException, SQLException {
        this.server = server;
        this.all = all;
        this.postgres = EmbeddedPostgres.builder()
                .setDataDirectory(server.home().resolve("postgres-17").toFile())
                .setOverrideWorkingDirectory(
                        server.home().resolve("postgres-work").toFile())
                .setCleanDataDirectory(false)
                .setConnectConfig("password", server.password())
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "off")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("max_connections", "100")
                .start();
        this.compared = new ComparedCopies(database(), RowMacs.of(server.masterKey()), this::empty);
        this.checked = new CheckedCopies(database(), RowMacs.of(server.masterKey()), this::events);
    }

    /** The law's registry is read of it. */
    private EventStore events() {
        return EmbeddedEventStore.builder()
                .storageEngine(ByReading.engine(database()))
                .build();
    }

    /**
     * @param all  whether every kind is done to every table of every view, or to each table one kind
     * @param told how far it is
     */
    static PlayedStore played(boolean all, Consumer<String> told) throws IOException, SQLException {
        told.accept("a system starts, to play the stories");
        StandaloneProcess server = StandaloneProcess.start(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dhoso.warm=false",
                "-Dhoso.proof.every=2s",
                "-Dhoso.views.checked-within=0s",
                // A row that two events change is written twice, so that it can be put back.
                "-Dhoso.views.gather=0ms"));
        try (Connection connection = server.database()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            EarlierRows.keep(jdbc);
            StoryStart stage = new StoryStart(server.api(), Instant.now());
            for (Story story : Stories.all()) told.accept(story.play(stage) + "  " + story.en());
            look(server, jdbc);
            settle(jdbc);
            EarlierRows.keepNoMore(jdbc);
        }
        server.stop();
        told.accept("it has stopped, and its views are folded anew");
        return new PlayedStore(server, all);
    }

    /** So that there are looks to be taken away. */
    private static void look(StandaloneProcess server, JdbcClient jdbc) {
        for (String caseId : jdbc.sql("select case_id::text from events.case_number order by number limit 2")
                .query(String.class)
                .list()) {
            int status = server.api()
                    .look("coordinator@ttcp", "/api/v1/cases/" + caseId)
                    .status();
            if (status != 200) throw new IllegalStateException("a case cannot be looked at: " + status);
        }
    }

    private static void settle(JdbcClient jdbc) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(jdbc.sql(SETTLED).query(Boolean.class).single())) {
            if (Instant.now().isAfter(deadline)) throw new IllegalStateException("the system does not come to rest");
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private DataSource empty() {
        String name = "aside_" + aside.incrementAndGet();
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return named(name);
    }

    private PGSimpleDataSource named(String database) {
        PGSimpleDataSource named = (PGSimpleDataSource) postgres.getDatabase("postgres", database);
        named.setPassword(server.password());
        return named;
    }

    @Override
    public PGSimpleDataSource database() {
        return named("hoso");
    }

    @Override
    public List<Theme> themes() {
        return List.of(
                new Theme("Rows beside the events", Set.of(Finder.ROWS), BesideRows.all()),
                new Theme(
                        "Whole views, and what they stand on",
                        Set.of(Finder.ROWS, Finder.VIEWS, Finder.SELF_CHECK),
                        WholeStore.all()),
                new Theme(
                        "Rows of views" + (all ? "" : ": of each table one kind, in turns"),
                        Set.of(Finder.VIEWS, Finder.SELF_CHECK),
                        ofViews(JdbcClient.create(database()))));
    }

    private List<Attack> ofViews(JdbcClient jdbc) {
        return all ? ViewRows.all(jdbc, checked.tables()) : ViewRows.spread(jdbc, checked.tables());
    }

    @Override
    public Map<Finder, Detector> findings() {
        return Map.of(
                Finder.ROWS, new ByRows(named("hoso_keys"), server.masterKey()),
                Finder.VIEWS, new ByViews(compared),
                Finder.SELF_CHECK, new BySelfCheck(checked));
    }

    @Override
    public void close() throws IOException {
        checked.close();
        compared.close();
        postgres.close();
        server.close();
    }
}
