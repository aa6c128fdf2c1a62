package org.hoso.ops.whole.yardstick;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hoso.ops.whole.Running;
import org.hoso.runtime.ledger.DirectConnections;
import org.hoso.runtime.ledger.Drain;
import org.postgresql.PGConnection;

/**
 * A store as a release wrote it: the tables of events and of keys as COPY writes them, the keys of its machine, which are the tests' own
 * and of nothing else, and the moment. Views are not kept; they are what a later build makes of it.
 */
public record KeptStore(Path folder) {
    private static final List<String> KEYS = List.of("master.key", "issuer.key", "checkpoint.key", "dispatch.key");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MOMENT = "moment";
    private static final String ROWS = ".copy";
    /** Lies there from the day on which the release was cut. */
    private static final String CUT = "cut";
    /** Counters, as statements. */
    private static final String COUNTERS = "counters.sql";

    /** One of the two databases. */
    private record Database(String name, String schema, String location, String history) {
        /** Where the number of the last file of the schema stands that the release had. */
        String version() {
            return schema + ".version";
        }

        String version(Statement statement) throws SQLException {
            return names(statement, "select max(version::int)::text from " + schema + "." + history)
                    .getFirst();
        }

        /** As far as the release had it; later files are applied by the build that opens the store. */
        void make(DataSource store, String release) {
            Flyway.configure()
                    .dataSource(store)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .locations(location)
                    .table(history)
                    .target(release)
                    .load()
                    .migrate();
        }

        /** All its tables, by their full names, and nothing of the tool that makes them. */
        List<String> tables(Statement statement) throws SQLException {
            return names(
                    statement,
                    "select schemaname || '.' || tablename from pg_tables where schemaname = '" + schema
                            + "' and tablename <> '" + history + "' order by 1");
        }
    }

    private static final Database EVENTS =
            new Database("hoso", "events", "classpath:schema/events", "flyway_schema_history");
    private static final Database OF_KEYS =
            new Database("hoso_keys", "public", "classpath:schema/keys", "key_schema_history");

    /** What it was when it was written. */
    Instant at() {
        return Instant.parse(text(MOMENT));
    }

    /**
     * In place of what was kept there.
     *
     * @throws IllegalStateException where the release was cut: its store is what its users have
     */
    void write(Running running, Instant now) {
        if (Files.exists(folder.resolve(CUT)))
            throw new IllegalStateException("the store in " + folder + " was cut and is written no more");
        try {
            Files.createDirectories(folder);
            for (Path old : files()) Files.delete(old);
            for (String key : KEYS) Files.copy(running.data().resolve(key), folder.resolve(key));
            Files.writeString(folder.resolve(MOMENT), now.toString());
            for (Database database : List.of(EVENTS, OF_KEYS)) {
                try (Connection connection = DriverManager.getConnection(running.jdbcUrl(database.name()))) {
                    write(connection, database);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Connection connection, Database database) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            Files.writeString(folder.resolve(database.version()), database.version(statement));
            for (String table : database.tables(statement)) {
                if (names(statement, "select 'row' from " + table + " limit 1").isEmpty()) continue;
                try (OutputStream rows = Files.newOutputStream(folder.resolve(table + ROWS))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy " + table + " to stdout with (header true)", rows);
                }
            }
            if (database == EVENTS)
                Files.write(
                        folder.resolve(COUNTERS),
                        names(
                                statement,
                                "select format('select setval(''%I.%I'', %s);', schemaname, sequencename, last_value)"
                                        + " from pg_sequences where schemaname = 'events' and last_value is not null order by 1"));
        }
    }

    /** Into new databases. */
    void restore(DataSource events, DataSource keys) throws SQLException, IOException {
        execute(events, Standing.functions(at()));
        restore(events, EVENTS);
        restore(keys, OF_KEYS);
        execute(events, text(COUNTERS));
        // As its operator does: this database counts its transactions anew.
        new Drain(DirectConnections.to(events), PATIENCE).run();
    }

    private void restore(DataSource store, Database database) throws SQLException, IOException {
        database.make(store, text(database.version()));
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Rows are put back as they were, in any order.
            statement.execute("set local session_replication_role = replica");
            for (String table : database.tables(statement)) {
                statement.execute("delete from " + table);
                Path kept = folder.resolve(table + ROWS);
                if (!Files.exists(kept)) continue;
                try (InputStream rows = Files.newInputStream(kept)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " from stdin with (header match)", rows);
                }
            }
            connection.commit();
        }
    }

    void keysTo(Path data) {
        try {
            for (String key : KEYS) {
                Files.copy(folder.resolve(key), data.resolve(key));
                Files.setPosixFilePermissions(data.resolve(key), PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much there is of it, in bytes. */
    public long size() {
        try {
            long size = 0;
            for (Path file : files()) size += Files.size(file);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(DataSource store, String sql) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }
}
