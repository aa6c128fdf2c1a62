package org.hoso.ops.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.hoso.runtime.boot.CannotStart;

/** How the embedded PostgreSQL is started: on loopback, in a fixed directory, durable, closed to other users of the machine. */
final class EmbeddedServer {
    /** A data directory belongs to one major version. */
    private static final String DIRECTORY = "postgres-17";

    private static final String PROGRAMS = "postgres-work";

    /** After a hard kill the server first recovers; a start then takes longer than usual. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int ANY_PORT = 0;

    private EmbeddedServer() {}

    /** Where PostgreSQL keeps its files. */
    static Path directory(Path data) {
        return data.resolve(DIRECTORY);
    }

    /** @throws CannotStart when it does not start */
    static EmbeddedPostgres start(Path data, Durability durability) throws IOException {
        return start(data, ANY_PORT, durability);
    }

    /**
     * Starts it once more where it ran before.
     *
     * @throws CannotStart when its files are gone, in whose place it would make new and empty ones, or it does not start
     */
    static EmbeddedPostgres startAgain(Path data, int port, Durability durability) throws IOException {
        if (Files.notExists(directory(data).resolve("postgresql.conf")))
            throw new CannotStart(
                    "The files of the embedded PostgreSQL are no longer in "
                            + directory(data).toAbsolutePath() + ".",
                    "Bring them back, or restore them from a backup, then start again.");
        return start(data, port, durability);
    }

    private static EmbeddedPostgres start(Path data, int port, Durability durability) throws IOException {
        LeftoverServer.stop(directory(data), data.resolve(PROGRAMS));
        OwnerOnly.programs(data.resolve(PROGRAMS));
        String password = StorePassword.drawnOrKept(data);
        try {
            EmbeddedPostgres postgres =
                    builder(data, password, durability).setPort(port).start();
            // Unpacking opens it to all anew.
            OwnerOnly.folder(data.resolve(PROGRAMS));
            AccessRules.close(postgres, directory(data), password);
            return postgres;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL does not start on " + data.toAbsolutePath() + " (" + e.getMessage() + ").",
                    "Look for a full disk or for files of another user or version there, or name another folder with --data.",
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, String password, Durability durability) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory(data).toFile())
                .setOverrideWorkingDirectory(data.resolve(PROGRAMS).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // Any user of the machine may knock at a socket in a folder of all; there is none.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durability.fsync())
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
        AccessRules.ofNew(builder, StorePassword.file(data));
        return builder;
    }
}
