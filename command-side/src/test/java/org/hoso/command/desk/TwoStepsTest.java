package org.hoso.command.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** As on Axon Server, without one: a store that shares no transaction with PostgreSQL stands in for it, so this runs always. */
@DisplayName("The desk, its events elsewhere,")
@Import(TwoStepsTest.StandIn.class)
@TestPropertySource(properties = {"axon.axonserver.enabled=true", "axon.axonserver.servers=127.0.0.1:9"})
class TwoStepsTest extends TwoStepsContract {
    @TestConfiguration(proxyBeanMethods = false)
    static class StandIn {
        @Bean
        EventStore eventStore() {
            return EmbeddedEventStore.builder().storageEngine(new Elsewhere()).build();
        }

        @Bean
        CommandBus commandBus(TransactionManager transactions, org.axonframework.config.Configuration axon) {
            CommandBus bus =
                    SimpleCommandBus.builder().transactionManager(transactions).build();
            bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
            return bus;
        }
    }

    /** One event a version of a case, as the server has it; Axon's own lets two through. */
    static final class Elsewhere extends InMemoryEventStorageEngine {
        private final Set<String> taken = new HashSet<>();

        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            List<String> places = events.stream().map(Elsewhere::place).toList();
            if (places.stream().anyMatch(taken::contains)) throw new ConcurrencyException("taken");
            super.appendEvents(events);
            taken.addAll(places);
        }

        private static String place(EventMessage<?> event) {
            var one = (DomainEventMessage<?>) event;
            return one.getAggregateIdentifier() + ' ' + one.getSequenceNumber();
        }
    }
}
