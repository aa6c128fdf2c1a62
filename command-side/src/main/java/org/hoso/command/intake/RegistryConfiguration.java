package org.hoso.command.intake;

import java.time.Clock;
import org.hoso.cases.Refusal;
import org.hoso.command.rehearsing.Foretelling;
import org.hoso.command.rehearsing.RegistryRehearsing;
import org.hoso.command.storing.CacheVersion;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.RegistryDeciding;
import org.hoso.command.storing.Staleness;
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
            Staleness staleness) {
        return new RegistryDesk(
                dispatch, once, repeats, law, new RegistryRehearsing(law, deciding, foretelling, staleness));
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
