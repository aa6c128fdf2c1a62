package org.hoso.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk of who may look. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    AccessDeciding accessDeciding(Idempotency repeats) {
        return new AccessDeciding(repeats);
    }

    @Bean
    AccessDesk accessDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            AccessDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        return new AccessDesk(dispatch, once, repeats, deciding, foretelling, new History(events));
    }
}
