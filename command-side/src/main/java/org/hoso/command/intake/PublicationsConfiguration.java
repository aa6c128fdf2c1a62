package org.hoso.command.intake;

import org.hoso.cases.Refusal;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.PublicationsAggregate;
import org.hoso.command.storing.PublicationsDeciding;
import org.hoso.publications.PublicationCommand;
import org.hoso.runtime.law.LawInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk of publications. */
@Configuration(proxyBeanMethods = false)
class PublicationsConfiguration {
    @Bean
    PublicationsDeciding publicationsDeciding(LawInForce law, Idempotency repeats) {
        return new PublicationsDeciding(law, repeats);
    }

    @Bean
    FamilyDesk<PublicationCommand> publicationsDesk(FamilyDesk.Footing footing, PublicationsDeciding deciding) {
        return new FamilyDesk<>(
                footing, deciding, new FamilyDesk.Handlers(PublicationsAggregate.STEP, PublicationsAggregate.STEP));
    }

    @Bean
    CommandRoute<PublicationCommand> publicationsRoute(Edges edges, FamilyDesk<PublicationCommand> desk) {
        return new CommandRoute<>(
                PublicationCommand.class,
                "/api/v1/publishing",
                "/api/v1/publishing/{publicationId}",
                edges.beside(Refusal.UNKNOWN_PUBLICATION),
                desk::submit);
    }
}
