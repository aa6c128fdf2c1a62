package org.hoso.ops.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A data folder on which nothing has run yet, so that a test can put something into its database before the product does. */
public final class NewStores {
    private NewStores() {}

    public static void prepare(Path data, String sql) {
        try (EmbeddedStores stores = EmbeddedStores.start(
                        data,
                        new StartProgress(new PrintStream(OutputStream.nullOutputStream()), 1),
                        Durability.WHILE_THE_MACHINE_RUNS);
                Connection database = stores.events().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
