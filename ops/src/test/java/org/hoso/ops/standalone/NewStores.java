package org.hoso.ops.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A data folder on which nothing has run yet, so that a test can put something into its databases before the product does. */
public final class NewStores {
    private NewStores() {}

    /** What is put into them. */
    public interface Filling {
        void into(DataSource events, DataSource keys) throws SQLException, IOException;
    }

    public static void prepare(Path data, String sql) {
        prepare(data, (events, keys) -> {
            try (Connection database = events.getConnection();
                    Statement statement = database.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    public static void prepare(Path data, Filling filling) {
        try (EmbeddedStores stores = EmbeddedStores.start(
                data,
                new StartProgress(new PrintStream(OutputStream.nullOutputStream()), 1),
                Durability.WHILE_THE_MACHINE_RUNS)) {
            filling.into(stores.events(), EmbeddedStores.keys(data, stores.port()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
