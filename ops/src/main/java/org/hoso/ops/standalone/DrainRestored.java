package org.hoso.ops.standalone;

import java.time.Duration;
import org.hoso.runtime.ledger.DirectConnections;
import org.hoso.runtime.ledger.Drain;
import org.postgresql.ds.PGSimpleDataSource;

/** After a database was restored elsewhere: sequences what is left, with nothing else running, and opens a new epoch. */
public final class DrainRestored {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DrainRestored() {}

    /** @param arguments {@code --data DIR} for the embedded store, or {@code --url JDBC} for a server */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("--url")) {
            drain(arguments[1]);
            return;
        }
        Settings settings = Settings.of(arguments);
        try (EmbeddedStores stores = EmbeddedStores.start(settings.data(), new Progress(System.out, 1))) {
            drain(stores.jdbcUrl("hoso"));
        }
    }

    private static void drain(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        Drain.Drained drained = new Drain(DirectConnections.to(database), PATIENCE).run();
        System.out.printf(
                "%d events sequenced; epoch %d from now on; the ledger stands at %d%n",
                drained.events(), drained.epoch(), drained.position());
    }
}
