package org.hoso.command.intake;

import org.hoso.affairs.Affair.OpenAffair;
import org.hoso.affairs.AffairsCommand;
import org.hoso.cases.Refusal;
import org.hoso.command.storing.AffairsAggregate;
import org.hoso.command.storing.AffairsDeciding;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.StoredCases;
import org.hoso.runtime.law.LawInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk of affairs. */
@Configuration(proxyBeanMethods = false)
class AffairsConfiguration {
    @Bean
    AffairsDeciding affairsDeciding(LawInForce law, StoredCases cases, Idempotency repeats) {
        return new AffairsDeciding(law, cases, repeats);
    }

    @Bean
    FamilyDesk<AffairsCommand> affairsDesk(FamilyDesk.Footing footing, AffairsDeciding deciding) {
        return new FamilyDesk<>(
                footing, deciding, new FamilyDesk.Handlers(AffairsAggregate.OPEN, AffairsAggregate.STEP));
    }

    @Bean
    CommandRoute<AffairsCommand> affairsRoute(Edges edges, FamilyDesk<AffairsCommand> desk) {
        return new CommandRoute<>(
                AffairsCommand.class,
                "/api/v1/affairs",
                "/api/v1/affairs/{affairId}",
                edges.beside(Refusal.UNKNOWN_AFFAIR),
                (command, envelope) ->
                        command instanceof OpenAffair ? desk.open(command, envelope) : desk.submit(command, envelope));
    }
}
