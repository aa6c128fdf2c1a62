package org.hoso.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.access.AccessCommand;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.runtime.signin.SignedIn;
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

    @Bean
    CommandRoute<AccessCommand> accessRoute(Edges edges, CaseNumbers numbers, AccessDesk desk) {
        return new CommandRoute<>(
                AccessCommand.class,
                "/api/v1/cases",
                "/api/v1/cases/{caseId}",
                (who, command, named) -> edges.on(numbers.named(named.get()), who, command),
                (command, envelope) -> desk.submit(byTheirSubject(command), envelope));
    }

    /** An event knows officers by their subject alone; a name that the same officer signs in by is known here only. */
    private static AccessCommand byTheirSubject(AccessCommand command) {
        return command instanceof BreakGlass glass && SignedIn.currentIsNamed(glass.told())
                ? glass.telling(glass.by().officer())
                : command;
    }
}
