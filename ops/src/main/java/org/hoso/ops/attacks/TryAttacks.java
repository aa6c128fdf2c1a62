package org.hoso.ops.attacks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Locale;
import org.hoso.runtime.store.EventTables;
import org.hoso.runtime.store.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries every attack, each on a copy of a small store of its own, and tells who found it and what it named. Ends with 1 where one was not found. */
public final class TryAttacks {
    private TryAttacks() {}

    public static void main(String... arguments) throws Exception {
        long missed = 0;
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            for (Attacked store : List.of(small(server))) missed += tried(store);
        }
        System.exit(missed == 0 ? 0 : 1);
    }

    private static SmallStore small(EmbeddedPostgres server) {
        PGSimpleDataSource postgres = (PGSimpleDataSource) server.getPostgresDatabase();
        JdbcClient.create(postgres).sql("create database attacked").update();
        PGSimpleDataSource database = (PGSimpleDataSource) server.getDatabase("postgres", "attacked");
        new SchemaMigration(database, EventTables.SCHEMA, "classpath:db/events").migrate();
        return new SmallStore(database).filled();
    }

    private static long tried(Attacked store) throws Exception {
        List<Found> all = new Trial(store).of(store.attacks());
        for (Found found : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%s  %s%n        %s%n",
                    found.asItMust() ? "found " : "MISSED",
                    found.attack().name(),
                    found.by().isEmpty() ? "by nobody" : found.by());
        }
        long missed = all.stream().filter(found -> !found.asItMust()).count();
        System.out.printf(Locale.ROOT, "%d attacks, %d missed%n", all.size(), missed);
        return missed;
    }
}
