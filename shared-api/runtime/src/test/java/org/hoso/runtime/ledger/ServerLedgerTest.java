package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ledger over another store's order. Axon's in-memory store stands in for Axon Server: both count from zero. */
class ServerLedgerTest {
    private final LedgerFixture fixture = new LedgerFixture();
    private final EmbeddedEventStore server = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final LedgerSource source = new ServerLedgerSource(server);
    private final ServerRendering rendering = new ServerRendering(new StoredNameSerializer());
    private final ServerLedgering ledgering = new ServerLedgering(fixture.database.dataSource(), rendering);
    private final Ledger ledger = new IndexedLedger(
            fixture.database.dataSource(),
            fixture.awaited,
            new ServerEvents(fixture.database.dataSource(), new ServerTexts(server, source), rendering));
    private final CaseId caseId = Samples.caseId();

    @BeforeEach
    void publish() {
        List<DomainEventMessage<?>> events = IntStream.range(0, 3)
                .<DomainEventMessage<?>>mapToObj(n -> new GenericDomainEventMessage<>(
                                "case", caseId.toString(), n, Samples.lawsuit(caseId, "tòa " + n))
                        .andMetaData(Map.of("traceId", "t-" + n, "channel", "rest")))
                .toList();
        server.publish(events);
    }

    @Test
    @DisplayName("a position is the server's index plus one, in the token and in the message")
    void positions_follow_the_servers_index() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new GlobalSequenceTrackingToken(1))) {
            TrackedEventMessage<?> second = stream.nextAvailable();
            assertThat(second.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(Ledgered.position(second)).isEqualTo(2);
            assertThat(Ledgered.at(second)).isEqualTo(second.getTimestamp());
        }
        assertThat(source.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(source.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    @DisplayName("the ledger hashes the server's events in the server's order, and once even when it sees them twice")
    void the_servers_events_are_hashed() throws Exception {
        ledgerAll();
        ledgerAll();

        assertThat(ledger.head().position()).isEqualTo(3);
        List<LedgeredEvent> events = ledger.read(0, 10);
        assertThat(events).extracting(LedgeredEvent::position).containsExactly(1L, 2L, 3L);
        assertThat(events.getLast().storedName()).isEqualTo("case.lawsuit-filed");
        assertThat(events.getLast().payload())
                .isEqualTo(CaseJson.stored().writeValueAsString(Samples.lawsuit(caseId, "tòa 2")));
        assertThat(events.getLast().metadata()).isEqualTo("{\"channel\":\"rest\",\"traceId\":\"t-2\"}");
        List<byte[]> leaves = fixture.jdbc
                .sql("select leaf from events.ledger order by position")
                .query((row, n) -> row.getBytes(1))
                .list();
        assertThat(leaves)
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.leaf().hash()).toList());
    }

    @Test
    @DisplayName("a command learns its position there as it does from the other store")
    void a_position_can_be_asked_for() throws Exception {
        ledgerAll();
        fixture.awaited.start();
        try {
            assertThat(ledger.positionOf(caseId.toString(), 1, Duration.ofMinutes(2)))
                    .hasValue(2);
        } finally {
            fixture.awaited.stop();
        }
        assertThat(ledger.positionOf(ledger.read(0, 1).getFirst().eventId())).hasValue(1);
    }

    @Test
    @DisplayName("an event that the server passes over stops the ledger")
    void a_hole_stops_the_ledger() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new GlobalSequenceTrackingToken(1))) {
            DomainEventMessage<?> second = (DomainEventMessage<?>) stream.nextAvailable();
            assertThatThrownBy(() -> ledgering.write(List.of(rendered(second))))
                    .hasMessageContaining("ends at 0")
                    .hasMessageContaining("at 2");
        }
    }

    private void ledgerAll() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            List<LedgeredEvent> batch = new ArrayList<>();
            for (int i = 0; i < 3; i++) batch.add(rendered((DomainEventMessage<?>) stream.nextAvailable()));
            ledgering.write(batch);
        }
    }

    private LedgeredEvent rendered(DomainEventMessage<?> message) {
        return rendering.render(message, Ledgered.position(message), message.getTimestamp());
    }
}
