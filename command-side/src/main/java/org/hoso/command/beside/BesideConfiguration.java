package org.hoso.command.beside;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hoso.law.Law;
import org.hoso.runtime.sealing.ForgedRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the events lie in the same database as the rows: one snapshot shows both. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class BesideConfiguration {
    @Bean
    BesideRound besideRound(
            DataSource events,
            Supplier<Law> law,
            Clock clock,
            @Value("${hoso.rows.checked-within:1h}") Duration within) {
        return new BesideRound(events, law, clock, within);
    }

    /** An alarm of its own, as rows that are not the system's are; whoever can serve goes on. Down while rows cannot be compared. */
    @Bean
    HealthIndicator besideHealthIndicator(BesideRound round) {
        return () -> round.bad()
                .map(first -> Health.status(ForgedRows.FORGED).withDetail("first", first))
                .or(() -> round.unmade().map(what -> Health.down().withDetail("unmade", what)))
                .orElseGet(Health::up)
                .build();
    }
}
