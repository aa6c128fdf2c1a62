package org.hoso.runtime.proof;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** An alarm where a witness proved that two histories were signed here. It stands as long as the key that signed both is in use. */
final class RefusalsHealth implements HealthIndicator {
    private static final String NEXT =
            "nothing is signed or proved and no pack leaves: verify the store, restore the database that is"
                    + " right, and sign with a new key (hoso.proof.key-file), named to all who keep the old one; see operating.md, 8";

    private final Refusals refusals;

    RefusalsHealth(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Health health() {
        List<KeptRefusal> proven = refusals.proven();
        if (proven.isEmpty()) return Health.up().build();
        KeptRefusal first = proven.getFirst();
        return Health.status(ForkAlarm.FORKED)
                .withDetail("refusals", proven.size())
                .withDetail("witness", first.witness())
                .withDetail("seen", first.seen().size())
                .withDetail("shown", first.shown().size())
                .withDetail("next", NEXT)
                .build();
    }
}
