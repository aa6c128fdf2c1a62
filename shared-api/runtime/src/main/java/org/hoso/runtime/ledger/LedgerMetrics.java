package org.hoso.runtime.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Two gauges: where the ledger is, and for how long the oldest event has waited for its position. */
final class LedgerMetrics implements MeterBinder {
    private final LedgerWatch watch;

    LedgerMetrics(LedgerWatch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hoso.ledger.position", watch, w -> w.last().position())
                .description("last position of the ledger")
                .register(registry);
        Gauge.builder("hoso.ledger.unsequenced.age", watch, w -> w.behind().toMillis() / 1_000.0)
                .description("how long the oldest event has waited for its position")
                .baseUnit("seconds")
                .register(registry);
    }
}
