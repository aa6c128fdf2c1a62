package org.hoso.runtime.pools;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** The one database of a process, by {@code spring.datasource}, through a pool for each lane. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnProperty("spring.datasource.url")
@EnableConfigurationProperties({DataSourceProperties.class, PoolProperties.class})
public class PoolsAutoConfiguration {
    private static final String SETTINGS = "spring.datasource.hikari";
    /** Kept open in a quiet hour by lanes whose users can wait for another one to be opened; requests cannot. */
    private static final int IDLE = 2;
    /** Who works behind the scenes waits for its turn; only requests take a wait for a store that is away. */
    private static final int PATIENCE = 10;

    @Bean
    LanedDataSource dataSource(DataSourceProperties database, PoolProperties sizes, Environment environment) {
        Map<Lane, HikariDataSource> pools = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values())
            if (sizes.connections(lane) > 0) pools.put(lane, pool(lane, database, sizes, environment));
        return new LanedDataSource(pools);
    }

    /** Asks on the lane of whoever asks, and not on each: the others wait so long that a dead database would never be told. */
    @Bean
    DataSourceHealthIndicator dbHealthIndicator(LanedDataSource dataSource) {
        return new DataSourceHealthIndicator(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DoubtedCommits(dataSource);
    }

    private static HikariDataSource pool(
            Lane lane, DataSourceProperties database, PoolProperties sizes, Environment environment) {
        HikariDataSource pool = database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(environment).bind(SETTINGS, Bindable.ofInstance(pool));
        int connections = sizes.connections(lane);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(lane == Lane.REQUESTS ? connections : Math.min(IDLE, connections));
        if (lane != Lane.REQUESTS) pool.setConnectionTimeout(PATIENCE * pool.getConnectionTimeout());
        pool.setPoolName("hoso-" + lane.name().toLowerCase(java.util.Locale.ROOT));
        return pool;
    }
}
