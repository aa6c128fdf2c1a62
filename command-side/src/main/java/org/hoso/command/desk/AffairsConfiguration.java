package org.hoso.command.desk;

import org.hoso.affairs.AffairsCommand;
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
}
