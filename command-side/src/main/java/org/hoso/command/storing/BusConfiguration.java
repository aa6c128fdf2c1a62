package org.hoso.command.storing;

import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Families;
import org.hoso.runtime.ledger.CallingApplication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How commands find their way over the bus, and what goes with them. */
@Configuration(proxyBeanMethods = false)
class BusConfiguration {
    /** The contract knows no Axon, so the case a command is for is told here. */
    @Bean
    CommandTargetResolver commandTarget() {
        return message -> new VersionedAggregateIdentifier(
                ((CaseCommand) message.getPayload()).caseId().toString(), null);
    }

    /** All that an event's metadata may hold: where it comes from, the request, its idempotency key, the channel and the calling application. */
    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider("causationId", Idempotency.CORRELATION);
    }

    @Bean
    CorrelationDataProvider request() {
        return new SimpleCorrelationDataProvider("requestId", Idempotency.KEY, "channel", CallingApplication.METADATA);
    }

    /** Where commands cross a server, those of one case go to one instance: it has the case in memory. */
    @Bean
    RoutingStrategy byTarget(ObjectProvider<Families> families) {
        return command ->
                families.getObject().stream((Request) command.getPayload()).toString();
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
