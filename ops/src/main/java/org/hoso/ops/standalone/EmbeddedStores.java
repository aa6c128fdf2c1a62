package org.hoso.ops.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.hoso.runtime.boot.CannotStart;

/** The embedded PostgreSQL, on loopback, in a fixed directory; what was acknowledged survives a kill. */
final class EmbeddedStores implements AutoCloseable {
    /** A data directory belongs to one major version. */
    private static final String POSTGRES = "postgres-17";

    /** After a hard kill the server first recovers; a start then takes longer than usual. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedStores(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** @throws org.hoso.runtime.boot.CannotStart when the folder cannot be had, or PostgreSQL does not start on it */
    static EmbeddedStores start(Path data, Progress progress) throws IOException, SQLException {
        DataFolder folder = DataFolder.take(data);
        progress.step("PostgreSQL (embedded, durable)");
        EmbeddedPostgres postgres = startPostgres(data);
        for (String database : List.of("hoso", "hoso_keys")) createIfAbsent(postgres, database);
        return new EmbeddedStores(folder, postgres);
    }

    /** Where PostgreSQL keeps its files. */
    static Path postgres(Path data) {
        return data.resolve(POSTGRES);
    }

    private static EmbeddedPostgres startPostgres(Path data) throws IOException {
        LeftoverServer.stop(postgres(data));
        try {
            return builder(data).start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL does not start on " + data.toAbsolutePath() + " (" + e.getMessage() + ").",
                    "Look for a full disk or for files of another user or version there, or name another folder with --data.",
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(postgres(data).toFile())
                .setOverrideWorkingDirectory(data.resolve("postgres-work").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("wal_compression", "on")
                // A recycled segment would keep the bytes of a destroyed key under a new name.
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("checkpoint_completion_target", "0.9")
                .setServerConfig("idle_in_transaction_session_timeout", "60s");
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

    String jdbcUrl(String database) {
        return jdbcUrl(postgres.getPort(), database);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres&reWriteBatchedInserts=true";
    }

    /** To be called after the application has let go of its connections. */
    @Override
    public void close() {
        try {
            postgres.close();
            folder.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the embedded stores did not stop cleanly", e);
        }
    }
}
