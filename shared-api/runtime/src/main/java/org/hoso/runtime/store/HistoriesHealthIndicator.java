package org.hoso.runtime.store;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Down once a row was read that is not the ledger's, until the store is mended. */
final class HistoriesHealthIndicator implements HealthIndicator {
    private static final int MOST_TOLD = 10;

    private final LedgeredRows rows;
    private final JdbcClient jdbc;

    HistoriesHealthIndicator(LedgeredRows rows, DataSource dataSource) {
        this.rows = rows;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Health health() {
        Map<String, Long> refused = rows.refused(jdbc);
        if (refused.isEmpty()) return Health.up().build();
        Health.Builder down = Health.down().withDetail("cases", refused.size());
        refused.entrySet().stream()
                .limit(MOST_TOLD)
                .forEach(one -> down.withDetail("case " + one.getKey(), "version " + one.getValue()));
        return down.build();
    }
}
