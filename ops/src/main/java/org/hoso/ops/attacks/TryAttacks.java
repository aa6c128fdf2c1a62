package org.hoso.ops.attacks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.store.EventTables;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tries every attack, each on a copy of one of two small stores of its own, and tells who found it and what it named. Ends with 1 where
 * one was not found, each of which is told once more at the end.
 */
public final class TryAttacks {
    private static final String USAGE = """
            ops/dev attacks   tries each kind of attack on the database (events, rows beside them, views), each on a copy of a store of its
                              own; tells who found it and what it named (0 all found, 1 one was missed, 2 nothing was asked for)""";

    private TryAttacks() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0) {
            System.out.println(USAGE);
            System.exit(List.of(arguments).equals(List.of("--help")) ? 0 : 2);
        }
        List<Detection> missed = new ArrayList<>();
        long all = 0;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                PlayedStore played = PlayedStore.played(true, System.out::println)) {
            for (Attacked store : List.of(small(server), played)) {
                for (Tried tried : tried(store)) {
                    missed.addAll(tried.missed());
                    all += tried.found().size();
                }
            }
        }
        missed.forEach(one -> System.out.println(one.told()));
        System.out.println(all + " attacks, " + missed.size() + " missed");
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private static SmallStore small(EmbeddedPostgres server) throws IOException, SQLException {
        PGSimpleDataSource postgres = (PGSimpleDataSource) server.getPostgresDatabase();
        JdbcClient.create(postgres).sql("create database attacked").update();
        PGSimpleDataSource database = (PGSimpleDataSource) server.getDatabase("postgres", "attacked");
        new SchemaMigration(database, EventTables.SCHEMA, "classpath:schema/events").migrate();
        return new SmallStore(database).filled();
    }

    private static List<Tried> tried(Attacked store) throws Exception {
        List<Tried> all = new ArrayList<>();
        Trial trial = new Trial(store);
        for (Theme theme : store.themes()) {
            System.out.printf("%n%s, %d kinds%n", theme.title(), theme.attacks().size());
            all.add(trial.of(theme, found -> System.out.println(found.told())));
        }
        return all;
    }
}
