package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole runtime told that the store is Axon Server. No server is there: its event store is Axon's in-memory one. */
@SpringBootTest(
        classes = ServerModeTest.Application.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"axon.axonserver.enabled=true", "axon.axonserver.servers=127.0.0.1:9"})
class ServerModeTest {
    @Autowired
    EventStore server;

    @Autowired
    LedgerSource ledgerSource;

    @Autowired
    Ledger ledger;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
    }

    @Test
    @DisplayName("with Axon Server the ledger is written from the server's stream, and read as it always is")
    void the_ledger_follows_the_server() {
        CaseId caseId = Samples.caseId();

        server.publish(
                new GenericDomainEventMessage<>("case", caseId.toString(), 0, Samples.lawsuit(caseId, "tòa 0")),
                new GenericDomainEventMessage<>("case", caseId.toString(), 1, Samples.lawsuit(caseId, "tòa 1")));

        assertThat(ledger.positionOf(caseId.toString(), 1, Duration.ofSeconds(20)))
                .hasValue(2);
        assertThat(ledger.read(0, 10)).extracting(LedgeredEvent::sequence).containsExactly(0L, 1L);
        assertThat(ledgerSource).isInstanceOf(ServerLedgerSource.class);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {
        @Bean
        EventStore eventStore() {
            return EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build();
        }
    }
}
