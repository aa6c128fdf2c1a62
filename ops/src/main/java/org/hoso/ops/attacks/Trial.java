package org.hoso.ops.attacks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attacks copies of a store, each copy once, and asks everybody who looks for attacks there; a few at a time. */
final class Trial {
    private static final int AT_ONCE = 2;

    private final Copies copies;
    private final Map<Finder, Finding> findings;

    Trial(Attacked store) {
        this.copies = new Copies(store.database());
        this.findings = store.findings();
    }

    /** In the order of the attacks. */
    List<Found> of(List<Attack> attacks) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Found>> going = attacks.stream()
                    .map(attack -> workers.submit(() -> of(attack)))
                    .toList();
            List<Found> found = new ArrayList<>();
            for (Future<Found> one : going) found.add(one.get());
            return found;
        }
    }

    Found of(Attack attack) throws Exception {
        return copies.used(copy -> {
            try (HikariDataSource pool = new HikariDataSource()) {
                pool.setDataSource(copy);
                pool.setMinimumIdle(0);
                JdbcClient jdbc = JdbcClient.create(pool);
                for (String statement : attack.statements()) jdbc.sql(statement).update();
                return new Found(attack, findings(pool));
            }
        });
    }

    private Map<Finder, String> findings(DataSource copy) throws Exception {
        Map<Finder, String> by = new EnumMap<>(Finder.class);
        for (Map.Entry<Finder, Finding> finding : findings.entrySet()) {
            String named = finding.getValue().in(copy);
            if (!named.isEmpty()) by.put(finding.getKey(), named);
        }
        return by;
    }
}
