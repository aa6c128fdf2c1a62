package org.hoso.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
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
    AffairsDesk affairsDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            AffairsDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        return new AffairsDesk(dispatch, once, repeats, deciding, foretelling, events);
    }
}
