package org.hoso.ops.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Who is let in by the embedded PostgreSQL: whoever knows its password, over loopback, and nobody else. */
final class AccessRules {
    private static final String METHOD = "scram-sha-256";
    private static final String BY_PASSWORD = "host all all 127.0.0.1/32 " + METHOD + "\n";

    private AccessRules() {}

    /** Of new files, from their first moment. */
    static void ofNew(EmbeddedPostgres.Builder builder, Path password) {
        builder.setLocaleConfig("auth-host", METHOD)
                .setLocaleConfig("auth-local", METHOD)
                .setLocaleConfig("pwfile", password.toString());
    }

    /** Closes files that were made to let everybody in. */
    static void close(EmbeddedPostgres postgres, Path directory, String password) throws IOException, SQLException {
        Path rules = directory.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(BY_PASSWORD)) return;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // The statement holds the password, which is no matter for the server's log.
            statement.execute("set log_statement = 'none'");
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(rules, BY_PASSWORD);
            statement.execute("select pg_reload_conf()");
        }
    }
}
