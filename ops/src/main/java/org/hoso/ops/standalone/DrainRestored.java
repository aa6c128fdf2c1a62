package org.hoso.ops.standalone;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.hoso.runtime.boot.CannotStart;
import org.hoso.runtime.ledger.DirectConnections;
import org.hoso.runtime.ledger.Drain;
import org.postgresql.ds.PGSimpleDataSource;

/** After a database was restored elsewhere: sequences what is left, with nothing else running, and opens a new epoch. */
public final class DrainRestored {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DrainRestored() {}

    /** @param arguments {@code --data DIR} for the embedded store, or {@code --url JDBC} for a server */
    public static void main(String... arguments) {
        try {
            // Told once the embedded server has gone, so that the last line is the verdict.
            Drain.Drained drained = drained(arguments);
            System.out.printf(
                    "%d events sequenced; epoch %d from now on; the ledger stands at %d%n",
                    drained.events(), drained.epoch(), drained.position());
        } catch (CannotStart known) {
            System.err.println(known.getMessage() + "\n" + known.todo());
            System.exit(2);
        } catch (IllegalArgumentException | IllegalStateException | IOException | SQLException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static Drain.Drained drained(String... arguments) throws IOException, SQLException {
        if (arguments.length == 2 && arguments[0].equals("--url")) return drain(at(arguments[1]));
        Settings settings = Settings.of(arguments);
        try (EmbeddedStores stores = EmbeddedStores.start(settings.data(), new StartProgress(System.out, 1))) {
            return drain(stores.events());
        }
    }

    private static PGSimpleDataSource at(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        return database;
    }

    private static Drain.Drained drain(PGSimpleDataSource database) {
        return new Drain(DirectConnections.to(database), PATIENCE).run();
    }
}
