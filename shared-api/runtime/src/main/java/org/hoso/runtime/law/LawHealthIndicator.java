package org.hoso.runtime.law;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down when the law was not looked up for too long: then it may have been amended and this process does not know. */
final class LawHealthIndicator implements HealthIndicator {
    private final LawInForce law;
    private final Duration oldest;

    /** @param oldest how old the edition may become */
    LawHealthIndicator(LawInForce law, Duration oldest) {
        this.law = law;
        this.oldest = oldest;
    }

    @Override
    public Health health() {
        Duration age = law.age();
        if (age == null) return Health.down().withDetail("edition", "none yet").build();
        Health.Builder health = age.compareTo(oldest) > 0 ? Health.down() : Health.up();
        return health.withDetail("ageSeconds", age.toSeconds())
                .withDetail("version", law.edition().version())
                .build();
    }
}
