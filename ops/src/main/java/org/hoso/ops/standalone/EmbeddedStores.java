package org.hoso.ops.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The embedded PostgreSQL and its folder, of this process alone; what was acknowledged survives a kill of either. */
final class EmbeddedStores implements RestartedStore, AutoCloseable {
    /** Bytes. */
    private static final long ROOM = 64L << 20;

    private final Path data;
    private final DataFolder folder;
    private final int port;
    private final String password;
    private final Durability durability;
    private EmbeddedPostgres postgres;

    private EmbeddedStores(
            Path data, DataFolder folder, EmbeddedPostgres postgres, String password, Durability durability) {
        this.data = data;
        this.password = password;
        this.durability = durability;
        this.folder = folder;
        this.postgres = postgres;
        this.port = postgres.getPort();
    }

    /** @throws org.hoso.runtime.boot.CannotStart when the folder cannot be had, or PostgreSQL does not start on it */
    static EmbeddedStores start(Path data, StartProgress progress) throws IOException, SQLException {
        return start(data, progress, Durability.DURABLE);
    }

    /** The same, where less may be enough. */
    static EmbeddedStores start(Path data, StartProgress progress, Durability durability)
            throws IOException, SQLException {
        DataFolder folder = DataFolder.take(data);
        progress.step("PostgreSQL (embedded, " + durability + ")");
        EmbeddedPostgres postgres = EmbeddedServer.start(data, durability);
        for (String database : List.of("hoso", "hoso_keys")) createIfAbsent(postgres, database);
        return new EmbeddedStores(data, folder, postgres, StorePassword.kept(data), durability);
    }

    private static void createIfAbsent(EmbeddedPostgres postgres, String database) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
                if (found.next()) return;
            }
            statement.executeUpdate("create database " + database);
        }
    }

    /** Whether PostgreSQL still runs. */
    @Override
    public boolean run() {
        return LeftoverServer.runs(EmbeddedServer.directory(data));
    }

    /** Whether its disk has room for what a start writes: a few segments of the write-ahead log. */
    @Override
    public boolean haveRoom() {
        return data.toFile().getUsableSpace() >= ROOM;
    }

    /**
     * Starts PostgreSQL again on the port that everybody knows.
     *
     * @throws org.hoso.runtime.boot.CannotStart when it does not start
     */
    @Override
    public synchronized void startAgain() throws IOException {
        // Gone already; what it holds in this process is let go, its own lock on the directory above all.
        postgres.close();
        postgres = EmbeddedServer.startAgain(data, port, durability);
    }

    /** For a process that ends at once: PostgreSQL ends by itself, without being waited for. */
    void abandon() {
        LeftoverServer.abandon(EmbeddedServer.directory(data));
    }

    String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres&reWriteBatchedInserts=true";
    }

    /** Goes beside the address, never into it: addresses are told in messages. */
    String password() {
        return password;
    }

    /** The database of events and views. */
    PGSimpleDataSource events() {
        return events(port, password);
    }

    /** The same of a store that another process runs on this folder. */
    static PGSimpleDataSource events(Path data, int port) throws IOException {
        return events(port, StorePassword.kept(data));
    }

    /** The database of keys of a store that a process runs on this folder. */
    static PGSimpleDataSource keys(Path data, int port) throws IOException {
        return database(port, "hoso_keys", StorePassword.kept(data));
    }

    int port() {
        return port;
    }

    private static PGSimpleDataSource events(int port, String password) {
        return database(port, "hoso", password);
    }

    private static PGSimpleDataSource database(int port, String name, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(jdbcUrl(port, name));
        database.setPassword(password);
        return database;
    }

    /** To be called after the application has let go of its connections. */
    @Override
    public synchronized void close() {
        try {
            postgres.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded stores did not stop cleanly", e);
        }
    }
}
