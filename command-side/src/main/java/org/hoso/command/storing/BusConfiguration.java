package org.hoso.command.storing;

import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.hoso.access.AccessCommand;
import org.hoso.affairs.AffairsCommand;
import org.hoso.cases.CaseCommand;
import org.hoso.lists.ListsCommand;
import org.hoso.publications.PublicationCommand;
import org.hoso.registry.RegistryCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How commands find their way over the bus, and what goes with them. */
@Configuration(proxyBeanMethods = false)
class BusConfiguration {
    /** The contract knows no Axon, so the history a command is for is told here. */
    @Bean
    CommandTargetResolver commandTarget() {
        return message -> new VersionedAggregateIdentifier(target(message.getPayload()), null);
    }

    /** All that an event's metadata may hold: where it comes from, the request, its idempotency key and the channel. */
    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider("causationId", Idempotency.CORRELATION);
    }

    @Bean
    CorrelationDataProvider request() {
        return new SimpleCorrelationDataProvider("requestId", Idempotency.KEY, "channel");
    }

    /** Where commands cross a server, those of one case go to one instance: it has the case in memory. */
    @Bean
    RoutingStrategy byTarget() {
        return command -> target(command.getPayload());
    }

    /** Each case, glass, affair and listing is for itself; there is one registry, and one history of publications. */
    private static String target(Object command) {
        return switch (command) {
            case CaseCommand step -> step.caseId().toString();
            case AccessCommand access -> access.stream().toString();
            case AffairsCommand affair -> affair.affairId().toString();
            case ListsCommand listing -> listing.stream().toString();
            case PublicationCommand publication -> PublicationCommand.STREAM.toString();
            case RegistryCommand law -> RegistryCommand.REGISTRY.toString();
            default -> throw new IllegalStateException("no history for " + command.getClass());
        };
    }

    @Bean
    ConfigurerModule troubleCrosses() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> axon.commandBus().registerHandlerInterceptor((work, chain) -> {
                    try {
                        return chain.proceed();
                    } catch (Exception trouble) {
                        throw RemoteFailure.over(trouble);
                    }
                })));
    }
}
