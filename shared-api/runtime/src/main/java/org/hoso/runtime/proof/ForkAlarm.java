package org.hoso.runtime.proof;

import java.util.concurrent.atomic.AtomicReference;
import org.hoso.runtime.problems.Tampered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the ledger still continues what was signed of it, as of the last time that anybody looked: at each checkpoint, and before
 * a proof or a pack is given. Where it does not, rows were changed or lost; only a restored database mends that.
 */
public final class ForkAlarm implements HealthIndicator {
    public static final Status FORKED = new Status("FORKED", "the ledger is not the one that was signed");

    private static final Logger LOG = LoggerFactory.getLogger(ForkAlarm.class);

    private final AtomicReference<@Nullable Tampered> seen = new AtomicReference<>();

    /** Told once until it is mended. @return what to throw */
    Tampered of(long size) {
        Tampered fork = Tampered.forkedLedger(size);
        if (seen.getAndSet(fork) == null) LOG.error("FORKED: {}", fork.getMessage());
        return fork;
    }

    void mended() {
        if (seen.getAndSet(null) != null) LOG.warn("the ledger continues what was signed of it again");
    }

    @Override
    public Health health() {
        Tampered fork = seen.get();
        return fork == null
                ? Health.up().build()
                : Health.status(FORKED).withDetails(fork.extra()).build();
    }
}
