package org.hoso.command.desk;

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
    /** The contract knows no Axon, so the case a command is for is told here. */
    @Bean
    CommandTargetResolver caseTarget() {
        return message -> new VersionedAggregateIdentifier(
                ((CaseCommand) message.getPayload()).caseId().toString(), null);
    }

    /** There is one registry. */
    @Bean
    CommandTargetResolver registryTarget() {
        return message -> new VersionedAggregateIdentifier(RegistryCommand.REGISTRY.toString(), null);
    }

    /** Each glass is for itself. */
    @Bean
    CommandTargetResolver accessTarget() {
        return message -> new VersionedAggregateIdentifier(
                ((AccessCommand) message.getPayload()).stream().toString(), null);
    }

    /** Each listing is for itself. */
    @Bean
    CommandTargetResolver listsTarget() {
        return message -> new VersionedAggregateIdentifier(
                ((ListsCommand) message.getPayload()).stream().toString(), null);
    }

    /** Each affair is for itself. */
    @Bean
    CommandTargetResolver affairsTarget() {
        return message -> new VersionedAggregateIdentifier(
                ((AffairsCommand) message.getPayload()).affairId().toString(), null);
    }

    /** All publications have one history. */
    @Bean
    CommandTargetResolver publicationsTarget() {
        return message -> new VersionedAggregateIdentifier(PublicationCommand.STREAM.toString(), null);
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
        return command -> switch (command.getPayload()) {
            case CaseCommand step -> step.caseId().toString();
            case AccessCommand access -> access.stream().toString();
            case AffairsCommand affair -> affair.affairId().toString();
            case ListsCommand listing -> listing.stream().toString();
            case PublicationCommand publication -> PublicationCommand.STREAM.toString();
            default -> RegistryCommand.REGISTRY.toString();
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
                        throw Crossed.over(trouble);
                    }
                })));
    }
}
