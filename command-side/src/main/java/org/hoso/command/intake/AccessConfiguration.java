package org.hoso.command.intake;

import org.hoso.access.AccessCommand;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.command.rehearsing.Foretelling;
import org.hoso.command.storing.AccessDeciding;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.StoredCases;
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
            StoredCases cases) {
        return new AccessDesk(dispatch, once, repeats, deciding, foretelling, cases);
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
