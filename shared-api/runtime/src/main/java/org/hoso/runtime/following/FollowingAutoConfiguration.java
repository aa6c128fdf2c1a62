package org.hoso.runtime.following;

import javax.sql.DataSource;
import org.hoso.runtime.boot.Degraded;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.sealing.ForgedRows;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both sides say of those who follow the ledger. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
        before = HealthEndpointAutoConfiguration.class)
@ConditionalOnBean(DataSource.class)
public class FollowingAutoConfiguration {
    /** So that what is parked or stands still, and what was tampered with, is seen without being signed in, too; the worst first. */
    @Bean
    StatusAggregator statusAggregator() {
        return new SimpleStatusAggregator(
                ForkAlarm.FORKED,
                ForgedRows.FORGED,
                Status.DOWN,
                Status.OUT_OF_SERVICE,
                Degraded.STATUS,
                FollowersHealth.WAITING,
                FollowersHealth.PARKED,
                Status.UP,
                Status.UNKNOWN);
    }

    @Bean
    WatcherRows watcherRows(JdbcClient db) {
        return new WatcherRows(db);
    }
}
