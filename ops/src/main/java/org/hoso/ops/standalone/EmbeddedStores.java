package org.hoso.ops.standalone;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** The embedded PostgreSQL and MongoDB, on loopback, each in a fixed directory; what was acknowledged survives a kill. */
final class EmbeddedStores implements AutoCloseable {
    /** A data directory belongs to one major version. */
    private static final String POSTGRES = "postgres-17";

    private static final String MONGO = "mongo.mv";
    /** Lies beside the file while somebody has it open. */
    private static final String MONGO_RUNS = "mongo.runs";
    /** After a hard kill the server first recovers; a start then takes longer than usual. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final MongoServer mongo;
    private final InetSocketAddress mongoAddress;
    private final Path mongoRuns;

    private EmbeddedStores(EmbeddedPostgres postgres, MongoServer mongo, Path mongoRuns) {
        this.postgres = postgres;
        this.mongo = mongo;
        this.mongoAddress = mongo.getLocalAddress();
        this.mongoRuns = mongoRuns;
    }

    static EmbeddedStores start(Path data, Progress progress) throws IOException, SQLException {
        Files.createDirectories(data);
        progress.step("PostgreSQL (embedded, durable)");
        EmbeddedPostgres postgres = startPostgres(data);
        for (String database : List.of("hoso", "hoso_keys")) createIfAbsent(postgres, database);
        return new EmbeddedStores(postgres, startMongo(data, progress), data.resolve(MONGO_RUNS));
    }

    /**
     * The embedded server writes documents and their indexes one after the other: a kill in between leaves a document that is found
     * by no index and cannot be written again. It holds views alone, so after a kill it begins anew, and they are filled from the ledger.
     */
    private static MongoServer startMongo(Path data, Progress progress) throws IOException {
        Path file = data.resolve(MONGO);
        Path runs = data.resolve(MONGO_RUNS);
        if (Files.exists(runs)) {
            progress.step("MongoDB (embedded): it was cut off and begins anew, its views are filled from the ledger");
            Files.deleteIfExists(file);
        } else {
            progress.step("MongoDB (embedded)");
            Files.createFile(runs);
        }
        MongoServer mongo = new MongoServer(new H2Backend(file.toAbsolutePath().toString()));
        mongo.bind("127.0.0.1", 0);
        return mongo;
    }

    /** Where PostgreSQL keeps its files. */
    static Path postgres(Path data) {
        return data.resolve(POSTGRES);
    }

    private static EmbeddedPostgres startPostgres(Path data) throws IOException {
        LeftoverServer.stop(postgres(data));
        return builder(data).start();
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

    String mongoUrl() {
        return "mongodb://127.0.0.1:" + mongoAddress.getPort() + "/hoso";
    }

    /** To be called after the application has let go of its connections. */
    @Override
    public void close() {
        mongo.shutdownNow();
        try {
            Files.deleteIfExists(mongoRuns);
            postgres.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the embedded stores did not stop cleanly", e);
        }
    }
}
