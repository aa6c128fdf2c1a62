package org.hoso.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** As on Axon Server, without one: a store that shares no transaction with PostgreSQL stands in for it, so this runs always. */
@DisplayName("The desk, its events elsewhere,")
@Import(TwoStepsTest.StandIn.class)
@TestPropertySource(properties = {"axon.axonserver.enabled=true", "axon.axonserver.servers=127.0.0.1:9"})
class TwoStepsTest extends TwoStepsContract {
    /** What the connector throws while its server is away; nothing, while it is there. */
    private static final AtomicReference<Away> AWAY = new AtomicReference<>(Away.NOT);

    private enum Away {
        NOT,
        /** The server is gone for the append, as its channel tells. */
        APPENDING,
        /** The stream of a history ends. */
        READING,
        /** The command itself does not get there. */
        SENDING,
        /** The client is connected again, its handlers are not. */
        NO_HANDLER
    }

    private static void here(Away where) {
        if (AWAY.get() != where) return;
        switch (where) {
            case NOT -> {}
            case APPENDING ->
                throw Status.UNAVAILABLE.withDescription("io exception").asRuntimeException();
            case READING -> throw new StreamClosedException(Status.UNAVAILABLE.asRuntimeException());
            case SENDING ->
                throw new AxonServerCommandDispatchException(
                        ErrorCode.COMMAND_DISPATCH_ERROR.errorCode(),
                        ErrorMessage.newBuilder().setMessage("UNAVAILABLE").build());
            case NO_HANDLER -> throw new NoHandlerForCommandException("No Handler for command: case.step");
        }
    }

    @AfterEach
    void serverBack() {
        AWAY.set(Away.NOT);
    }

    @ParameterizedTest
    @EnumSource(value = Away.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT")
    @DisplayName(
            "while the server is away a step is answered 503 with Retry-After, and is carried out once when it is back")
    void server_away(Away how) throws Exception {
        JsonNode opened = json(report(url(), Map.of()));
        String path = opened.path("caseId").asString() + "/add-item";
        String body = item();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        AWAY.set(how);
        var away = send(intake(), path, body, key);
        AWAY.set(Away.NOT);
        assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(send(intake(), path, body, key)).path("version").asLong(-1))
                .isEqualTo(1);
        assertThat(json(send(intake(), path, body, key)).path("version").asLong(-1))
                .isEqualTo(1);
    }

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
            bus.registerDispatchInterceptor(messages -> (n, message) -> {
                here(Away.SENDING);
                here(Away.NO_HANDLER);
                return message;
            });
            bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
            return bus;
        }
    }

    /** One event a version of a case, as the server has it; Axon's own lets two through. */
    static final class Elsewhere extends InMemoryEventStorageEngine {
        private final Set<String> taken = new HashSet<>();

        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            here(Away.APPENDING);
            List<String> places = events.stream().map(Elsewhere::place).toList();
            if (places.stream().anyMatch(taken::contains)) throw new ConcurrencyException("taken");
            super.appendEvents(events);
            taken.addAll(places);
        }

        @Override
        public DomainEventStream readEvents(String aggregate, long first) {
            here(Away.READING);
            return super.readEvents(aggregate, first);
        }

        private static String place(EventMessage<?> event) {
            var one = (DomainEventMessage<?>) event;
            return one.getAggregateIdentifier() + ' ' + one.getSequenceNumber();
        }
    }
}
