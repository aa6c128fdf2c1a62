package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** As {@link ServerModeTest}, in a process that may not write the ledger, and nobody else does. */
@SpringBootTest(
        classes = ServerModeTest.Application.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "axon.axonserver.enabled=true",
            "axon.axonserver.servers=127.0.0.1:9",
            "hoso.ledger.sequencer=false"
        })
class ServerStandbyTest {
    @Autowired
    EventStore server;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerMetrics metrics;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
    }

    @Test
    @DisplayName(
            "with Axon Server a process that may not write the ledger does not, and its gauge shows for how long an event waits")
    void waits() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        metrics.bindTo(registry);
        CaseId caseId = Samples.caseId();
        server.publish(new GenericDomainEventMessage<>("case", caseId.toString(), 0, Samples.lawsuit(caseId, "tòa")));

        LedgerFixture.await(
                "an age",
                () -> registry.get("hoso.ledger.unsequenced.age").gauge().value() > 1);
        assertThat(ledger.head().position()).isZero();
    }
}
