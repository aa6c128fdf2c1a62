package org.hoso.command.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.cases.CaseCommand;
import org.hoso.command.casefile.Basis;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.sealing.Fingerprints;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The desk's parts put together. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    Supplier<Basis> basis(LawInForce law) {
        return () -> new Basis(law.get(), UuidCreator::getTimeOrderedEpoch);
    }

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

    @Bean
    RegistryDeciding registryDeciding(LawInForce law, Idempotency repeats) {
        return new RegistryDeciding(law.files(), repeats);
    }

    @Bean
    RegistryDesk registryDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            LawInForce law,
            RegistryDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        return new RegistryDesk(
                dispatch,
                once,
                repeats,
                law,
                new RegistryRehearsing(law, deciding, foretelling, new Staleness(events)));
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

    @Bean
    CaseNumbers caseNumbers(JdbcTemplate db) {
        return new CaseNumbers(db);
    }

    @Bean
    OpenItems openItems(JdbcTemplate db) {
        return new OpenItems(db);
    }

    @Bean
    Idempotency idempotency(JdbcClient db) {
        return new Idempotency(db);
    }

    @Bean
    SideRows sideRows(CaseNumbers numbers, OpenItems items, Idempotency repeats, EventStore events) {
        return new SideRows(numbers, items, repeats, new History(events));
    }

    @Bean
    Deciding deciding(Supplier<Basis> basis, SideRows rows) {
        return new Deciding(basis, rows);
    }

    /** Where commands cross a server, those of one case go to one instance: it has the case in memory. */
    @Bean
    RoutingStrategy byTarget() {
        return command -> command.getPayload() instanceof CaseCommand step
                ? step.caseId().toString()
                : RegistryCommand.REGISTRY.toString();
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

    @Bean
    Dispatch dispatch(CommandGateway gateway, Cache caseCache, EventStore events) {
        return new Dispatch(gateway, caseCache, new Staleness(events));
    }

    @Bean
    Foretelling foretelling(ProblemWriter problems) {
        return new Foretelling(problems);
    }

    @Bean
    StoredCases storedCases(EventStore events) {
        return new StoredCases(events);
    }

    @Bean
    Rehearsing rehearsing(
            StoredCases cases, EventStore events, Deciding deciding, OpenItems items, Foretelling foretelling) {
        return new Rehearsing(cases, deciding, items, new Staleness(events), foretelling);
    }

    @Bean
    AnsweringOnce answeringOnce(Ledger ledger) {
        return new AnsweringOnce(ledger);
    }

    @Bean
    Desk desk(Dispatch dispatch, Precaution precaution, AnsweringOnce once, Rehearsing rehearsing) {
        return new Desk(dispatch, precaution, once, rehearsing);
    }

    @Bean
    Edges edges(CaseNumbers numbers, LawInForce law, Clock clock) {
        return new Edges(numbers, law, clock);
    }

    @Bean
    CommandArguments commandArguments(
            CommandReader reader, CaseNumbers numbers, Fingerprints fingerprints, Edges edges) {
        return new CommandArguments(reader, numbers, new Envelopes(fingerprints), edges);
    }

    @Bean
    WebMvcConfigurer commandsAsArguments(CommandArguments arguments) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }
        };
    }

    @Bean
    NewCases newCases(Edges edges, CaseNumbers numbers) {
        return new NewCases(edges, numbers);
    }

    @Bean
    Opening opening(
            Supplier<Basis> basis,
            EventStore events,
            OpenItems items,
            CaseNumbers numbers,
            Desk desk,
            Precaution precaution) {
        return new Opening(basis, events, items, numbers, desk, precaution);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Together together(
            Supplier<Basis> basis,
            JdbcTemplate db,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            EventStore events,
            Cache caseCache,
            PlatformTransactionManager transactions) {
        ManyCases cases = new ManyCases(db, serializer, upcasters);
        return new Together(basis, cases, events, caseCache, new TransactionTemplate(transactions));
    }

    @Bean
    SystemDesk systemDesk(Dispatch dispatch, CaseNumbers numbers, ObjectProvider<Together> together) {
        return new SystemDesk(dispatch, numbers, together.getIfAvailable());
    }

    @Bean
    Housekeeping housekeeping(Idempotency repeats, Precaution precaution) {
        return new Housekeeping(repeats, precaution);
    }
}
