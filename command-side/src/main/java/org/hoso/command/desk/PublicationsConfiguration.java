package org.hoso.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
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
    PublicationsDesk publicationsDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            PublicationsDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        return new PublicationsDesk(dispatch, once, repeats, deciding, foretelling, events);
    }
}
