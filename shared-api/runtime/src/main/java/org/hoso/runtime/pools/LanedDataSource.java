package org.hoso.runtime.pools;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** One database through several pools: a thread gets its connection from the pool of its lane. */
final class LanedDataSource extends AbstractRoutingDataSource implements MeterBinder, AutoCloseable {
    private final Map<Lane, HikariDataSource> pools;

    /** @param pools by lane; a lane without one takes from that of {@link Lane#WORK} */
    LanedDataSource(Map<Lane, HikariDataSource> pools) {
        this.pools = Map.copyOf(pools);
        setTargetDataSources(Map.copyOf(pools));
        setDefaultTargetDataSource(Objects.requireNonNull(pools.get(Lane.WORK)));
        afterPropertiesSet();
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Lane.here();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        pools.forEach((lane, pool) -> {
            gauge(registry, lane, pool, "active", HikariPoolMXBean::getActiveConnections);
            gauge(registry, lane, pool, "waiting", HikariPoolMXBean::getThreadsAwaitingConnection);
        });
    }

    private static void gauge(
            MeterRegistry registry,
            Lane lane,
            HikariDataSource pool,
            String what,
            ToIntFunction<HikariPoolMXBean> counted) {
        Gauge.builder("hoso.pool." + what, pool, one -> {
                    HikariPoolMXBean begun = one.getHikariPoolMXBean();
                    return begun == null ? 0 : counted.applyAsInt(begun);
                })
                .tag("lane", lane.name().toLowerCase(java.util.Locale.ROOT))
                .description("connections in use, and threads that wait for one")
                .register(registry);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
