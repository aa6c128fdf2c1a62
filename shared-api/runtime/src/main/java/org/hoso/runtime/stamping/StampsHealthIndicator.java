package org.hoso.runtime.stamping;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * {@code FAILING} while the authority gives no time stamps, with what to do next. The system as a whole stays up: nothing waits
 * for an authority.
 */
final class StampsHealthIndicator implements HealthIndicator {
    static final String FAILING = "FAILING";

    private final StampClock clock;

    StampsHealthIndicator(StampClock clock) {
        this.clock = clock;
    }

    @Override
    public Health health() {
        StampingStatus standing = clock.standing();
        Health.Builder health = Health.up().withDetail("authority", clock.host());
        if (standing.last() != null) health.withDetail("last", standing.last());
        if (standing.trouble() == null || standing.since() == null) return health.build();
        return health.status(FAILING)
                .withDetail("since", standing.since())
                .withDetail("failures", standing.failures())
                .withDetail("trouble", standing.trouble().text())
                .withDetail("next", standing.trouble().next())
                .build();
    }
}
