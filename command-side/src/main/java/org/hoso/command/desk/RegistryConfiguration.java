package org.hoso.command.desk;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Refusal;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.law.LawInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registry's desk. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {
    @Bean
    RegistryDeciding registryDeciding(LawInForce law, Idempotency repeats, CacheVersion memory, Clock clock) {
        return new RegistryDeciding(law.files(), repeats, memory, clock);
    }

    @Bean
    RegistryDesk registryDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            LawInForce law,
            RegistryDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        return new RegistryDesk(
                dispatch,
                once,
                repeats,
                law,
                new RegistryRehearsing(law, deciding, foretelling, new Staleness(events)));
    }

    @Bean
    CommandRoute<RegistryCommand> registryRoute(Edges edges, RegistryDesk desk) {
        return new CommandRoute<>(
                RegistryCommand.class,
                "/api/v1/registry",
                "/api/v1/registry/amendments/{amendmentId}",
                edges.beside(Refusal.UNKNOWN_AMENDMENT),
                desk::submit);
    }
}
