package org.hoso.ops.attacks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attacks copies of a store, each copy once, and asks everybody who looks for attacks there; a few at a time. */
final class Trial {
    private static final int AT_ONCE = 2;
    private static final Pattern CHANGES = Pattern.compile("insert|update|delete");

    private final Copies copies;
    private final Map<Finder, Detector> findings;

    Trial(Attacked store) {
        this.copies = new Copies(store.database());
        this.findings = store.findings();
    }

    /** In the order of the attacks. @param told what was found of each, as soon as it is its turn */
    Tried of(Theme theme, Consumer<Detection> told) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Detection>> going = theme.attacks().stream()
                    .map(attack -> workers.submit(() -> of(attack, theme.asked())))
                    .toList();
            List<Detection> found = new ArrayList<>();
            for (Future<Detection> one : going) {
                found.add(one.get());
                told.accept(found.getLast());
            }
            return new Tried(theme, found);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Asks everybody. */
    Detection of(Attack attack) throws Exception {
        return of(attack, findings.keySet());
    }

    private Detection of(Attack attack, Set<Finder> asked) throws Exception {
        return copies.used(copy -> {
            try (HikariDataSource pool = new HikariDataSource()) {
                pool.setDataSource(copy);
                pool.setMinimumIdle(0);
                JdbcClient jdbc = JdbcClient.create(pool);
                for (String statement : attack.statements()) done(jdbc, statement, attack);
                return new Detection(attack, findings(pool, asked));
            }
        });
    }

    /** What changes nothing is no attack, and nobody could find it. */
    private static void done(JdbcClient jdbc, String statement, Attack attack) {
        int rows = jdbc.sql(statement).update();
        if (rows == 0 && CHANGES.matcher(statement).lookingAt())
            throw new IllegalStateException("nothing is done by \"" + attack.name() + "\": " + statement);
    }

    private Map<Finder, String> findings(DataSource copy, Set<Finder> asked) throws Exception {
        Map<Finder, String> by = new EnumMap<>(Finder.class);
        for (Map.Entry<Finder, Detector> finding : findings.entrySet()) {
            if (!asked.contains(finding.getKey())) continue;
            String named = finding.getValue().in(copy);
            if (!named.isEmpty()) by.put(finding.getKey(), named);
        }
        return by;
    }
}
