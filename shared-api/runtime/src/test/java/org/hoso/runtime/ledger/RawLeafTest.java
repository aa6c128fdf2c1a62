package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The leaf of an event of an older revision")
class RawLeafTest {
    private final LedgerFixture fixture = new LedgerFixture().started();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("is of the text as it is stored, whatever an upcaster makes of it for those who read it")
    void raw() throws Exception {
        CaseId caseId = Samples.caseId();
        String old = CaseJson.stored()
                .writeValueAsString(Samples.lawsuit(caseId, "tòa"))
                .replace("tòa", "toà án cũ");
        try (Connection connection = fixture.connection()) {
            Appends.append(
                    connection,
                    new LedgeredEvent(
                            0,
                            Samples.AT,
                            "old",
                            "case",
                            caseId.toString(),
                            0,
                            "case.lawsuit-filed",
                            "0",
                            "2026-11-20T02:30:00.000Z",
                            old,
                            "{}"));
        }
        fixture.awaitPosition(1);
        LedgerSource upcasting = new PostgresLedgerSource(
                fixture.ledger,
                new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain(new ToToday())),
                fixture.listener);
        try (BlockingStream<TrackedEventMessage<?>> stream = upcasting.openStream(new GlobalSequenceTrackingToken(0))) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(Samples.lawsuit(caseId, "tòa"));
        }
        LedgeredEvent stored = fixture.ledger.read(0, 1).getFirst();
        assertThat(stored.payload()).isEqualTo(old);
        byte[] leaf = fixture.jdbc
                .sql("select leaf from events.ledger")
                .query(byte[].class)
                .single();
        assertThat(stored.leaf().hash()).isEqualTo(leaf);
        VerificationResult verdict =
                new Verifying(fixture.database.dataSource(), Trusted.nobody(), 1).run((events, of, bytes) -> {});
        assertThat(verdict.bad()).isNull();
        assertThat(verdict.events()).isEqualTo(1);
    }

    private static final class ToToday extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return "0".equals(event.getType().getRevision());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType(event.getType().getName(), "1"),
                    String.class,
                    text -> text.replace("toà án cũ", "tòa"));
        }
    }
}
