package org.hoso.runtime.sealing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** An alarm of its own where somebody else wrote into the database. */
public final class ForgedRowsHealth implements HealthIndicator {
    private final ForgedRows rows;

    public ForgedRowsHealth(ForgedRows rows) {
        this.rows = rows;
    }

    @Override
    public Health health() {
        return rows.first()
                .map(first -> Health.status(ForgedRows.FORGED)
                        .withDetail("first", first)
                        .withDetail("rows", rows.count()))
                .orElseGet(Health::up)
                .build();
    }
}
