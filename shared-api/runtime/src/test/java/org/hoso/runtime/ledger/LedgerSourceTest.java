package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerSourceTest {
    private final LedgerFixture fixture = new LedgerFixture().started();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("a reader gets the record, its position as the token, and when it was ledgered")
    void a_message_carries_its_position() throws Exception {
        CaseId caseId = Samples.caseId();
        append(caseId, 0);

        TrackedEventMessage<?> message;
        try (BlockingStream<TrackedEventMessage<?>> stream = fixture.source.openStream(null)) {
            message = stream.nextAvailable();
        }

        assertThat(message.getPayload()).isEqualTo(Samples.lawsuit(caseId, "sự kiện 0"));
        assertThat(message.getPayloadType()).isEqualTo(LawsuitFiled.class);
        assertThat(message.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(Ledgered.position(message)).isEqualTo(1);
        assertThat(Ledgered.at(message)).isEqualTo(fixture.ledger.head().ledgeredAt());
    }

    @Test
    @DisplayName("a reader that has nothing left is called when the ledger grows")
    void a_reader_is_called_when_the_ledger_grows() throws Exception {
        append(Samples.caseId(), 0);
        fixture.awaitPosition(1);
        try (BlockingStream<TrackedEventMessage<?>> stream =
                fixture.source.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(stream.hasNextAvailable()).isFalse();
            append(Samples.caseId(), 0);
            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
            assertThat(Ledgered.position(stream.nextAvailable())).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("a reader may start at the tail, at the head, or at an instant of the ledger's own clock")
    void tokens_for_each_place_to_start() throws Exception {
        append(Samples.caseId(), 0);
        fixture.awaitPosition(1);
        Instant first = fixture.ledger.head().ledgeredAt();
        append(Samples.caseId(), 0);
        fixture.awaitPosition(2);

        assertThat(fixture.source.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(fixture.source.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(fixture.source.createTokenAt(first)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(fixture.source.createTokenAt(first.plusNanos(1_000))).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(fixture.ledger.resolve(first.minusNanos(1_000))).isZero();
        assertThat(fixture.ledger.resolve(first)).isEqualTo(1);
        assertThat(fixture.ledger.resolve(first.plusSeconds(60))).isEqualTo(2);
    }

    @Test
    @DisplayName("a token of another kind of store is refused, because positions mean something else there")
    void a_foreign_token_is_refused() {
        assertThatThrownBy(() -> fixture.source.openStream(GapAwareTrackingToken.newInstance(1, java.util.List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rebuilt");
    }

    @Test
    @DisplayName("an event of an unknown name stops its reader, naming position and name, after all before it")
    void an_unknown_name_stops_the_reader() throws Exception {
        CaseId caseId = Samples.caseId();
        append(caseId, 0);
        try (Connection connection = fixture.connection()) {
            Appends.append(connection, unknown(caseId));
        }
        fixture.awaitPosition(2);
        try (BlockingStream<TrackedEventMessage<?>> stream = fixture.source.openStream(null)) {
            assertThat(Ledgered.position(stream.nextAvailable())).isEqualTo(1);
            assertThatThrownBy(stream::nextAvailable)
                    .isInstanceOf(UnknownStoredEvent.class)
                    .hasMessageContaining("case.rumour-spread")
                    .hasMessageContaining("position 2");
        }
    }

    private static LedgeredEvent unknown(CaseId caseId) {
        return new LedgeredEvent(
                0,
                Samples.AT,
                "unknown-1",
                "case",
                caseId.toString(),
                1,
                "case.rumour-spread",
                "1",
                "2026-11-20T02:30:00.000Z",
                "{}",
                "{}");
    }

    private void append(CaseId caseId, long sequence) throws Exception {
        try (Connection connection = fixture.connection()) {
            Appends.append(connection, caseId, sequence);
        }
    }
}
