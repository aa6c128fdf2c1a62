package org.hoso.ops.attacks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.hoso.runtime.store.EventTables;
import org.hoso.runtime.store.SchemaMigration;

/** Tries every attack on a small store of its own, which is thrown away, and tells who found each. Ends with 1 where one was not found. */
public final class TryAttacks {
    private TryAttacks() {}

    public static void main(String... arguments) throws IOException, SQLException, InterruptedException {
        int missed;
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            new SchemaMigration(database, EventTables.SCHEMA, "classpath:db/events").migrate();
            missed = tried(database, new SmallStore(database).filled());
        }
        System.exit(missed == 0 ? 0 : 1);
    }

    private static int tried(DataSource database, SmallStore store) throws SQLException, InterruptedException {
        int missed = 0;
        try (Trial trial = new Trial(database, store.key())) {
            for (Attack attack : Attacks.all()) {
                Trial.Found found = trial.of(attack);
                boolean as = found.by(attack.finder());
                if (!as) missed++;
                System.out.printf(
                        Locale.ROOT,
                        "%s  %s%n       reading: %s; verification: %s%n",
                        as ? "found " : "MISSED",
                        attack.name(),
                        found.refused() == 0 ? "-" : found.refused() + " rows refused",
                        found.verification().isEmpty() ? "-" : found.verification());
            }
        }
        System.out.printf(Locale.ROOT, "%d attacks, %d missed%n", Attacks.all().size(), missed);
        return missed;
    }
}
