package org.hoso.command.storing;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Axon Server can be reached: without it no step is taken, so a side that only takes steps is out of service. */
final class ServerHealthIndicator implements HealthIndicator {
    private final Supplier<Map<String, Boolean>> connections;

    /** @param connections each context that was asked for, and whether it is connected */
    ServerHealthIndicator(Supplier<Map<String, Boolean>> connections) {
        this.connections = connections;
    }

    @Override
    public Health health() {
        Map<String, Boolean> now = connections.get();
        Health.Builder health = now.containsValue(false) ? Health.outOfService() : Health.up();
        now.forEach((context, connected) -> health.withDetail(context, connected ? "connected" : "away"));
        return health.build();
    }
}
