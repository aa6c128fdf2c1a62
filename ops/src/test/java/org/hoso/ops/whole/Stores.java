package org.hoso.ops.whole;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** One PostgreSQL, which can go away and come back with its data, so that a side can be seen without it. */
final class Stores implements AutoCloseable {
    private final int port = Running.freePort();
    private final Path home;
    private EmbeddedPostgres postgres;

    Stores(Path home) throws SQLException {
        this.home = home;
        postgres = started();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : List.of("hoso", "hoso_keys")) statement.execute("create database " + database);
        }
    }

    private EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(home.resolve("postgres").toFile())
                    .setOverrideWorkingDirectory(home.resolve("postgres-work").toFile())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    void goAway() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void comeBack() {
        postgres = started();
    }

    @Override
    public void close() {
        goAway();
    }
}
