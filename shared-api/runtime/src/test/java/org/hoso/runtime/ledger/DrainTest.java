package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrainTest {
    private final LedgerFixture fixture = new LedgerFixture();
    private final Drain drain = new Drain(fixture.connections, Duration.ofMillis(200));

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("a database restored into another cluster is not sequenced, and the reason says what to run")
    void a_restored_database_is_refused() throws Exception {
        append(Samples.caseId(), 0);
        pretendToBeRestored();
        fixture.started();

        LedgerFixture.await("the refusal", () -> fixture.sequencer.state() instanceof SequencerState.Refused);

        assertThat(fixture.sequencer.state().toString()).contains("ops/dev drain");
        assertThat(fixture.ledger.head().position()).isZero();
        LedgerFixture.await("the watch", () -> !fixture.watch.last().atHome());
    }

    @Test
    @DisplayName(
            "a drain ledgers all that was outstanding in the order it was written, and sequencing goes on by itself")
    void a_drain_lets_it_go_on() throws Exception {
        CaseId caseId = Samples.caseId();
        fixture.started();
        append(caseId, 0);
        fixture.awaitPosition(1);
        fixture.sequencer.stop();
        append(caseId, 1);
        append(caseId, 2);
        pretendToBeRestored();
        fixture.sequencer.start();
        LedgerFixture.await("the refusal", () -> fixture.sequencer.state() instanceof SequencerState.Refused);

        assertThat(drainOnceFree()).isEqualTo(new Drain.Drained(2, 2, 3));
        append(caseId, 3);
        fixture.awaitPosition(4);

        List<LedgeredEvent> events = fixture.ledger.read(0, 10);
        assertThat(events).extracting(LedgeredEvent::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(events).extracting(LedgeredEvent::sequence).containsExactly(0L, 1L, 2L, 3L);
        assertThat(fixture.ledger.head().epoch()).isEqualTo(2);
    }

    @Test
    @DisplayName("a drain beside a writer that is still at work is refused and changes nothing")
    void a_drain_beside_a_writer_is_refused() throws Exception {
        append(Samples.caseId(), 0);
        pretendToBeRestored();
        try (Connection writer = fixture.transaction()) {
            Appends.append(writer, Samples.caseId(), 0);

            assertThatThrownBy(drain::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("writers");
        }

        assertThat(fixture.ledger.head().epoch()).isEqualTo(1);
        assertThat(fixture.ledger.read(0, 10)).isEmpty();
    }

    @Test
    @DisplayName("a drain beside a sequencer that is still at work is refused and changes nothing")
    void a_drain_beside_a_sequencer_is_refused() throws Exception {
        try (SequencingSession session = new SequencingSession(fixture.connections, Duration.ofSeconds(30))) {
            assertThat(session.lock()).isTrue();

            assertThatThrownBy(drain::run).hasMessageContaining("sequencers");
        }
        assertThat(fixture.ledger.head().epoch()).isEqualTo(1);
    }

    @Test
    @DisplayName("a restored ledger with a hole in it is not drained over")
    void a_ledger_with_a_hole_is_refused() throws Exception {
        fixture.started();
        append(Samples.caseId(), 0);
        append(Samples.caseId(), 0);
        fixture.awaitPosition(2);
        fixture.sequencer.stop();
        fixture.jdbc.sql("delete from events.ledger where position = 1").update();

        assertThatThrownBy(drain::run).hasMessageContaining("holes");
    }

    /** The sequencer that refuses looks again from time to time, and holds the lock while it does. */
    private Drain.Drained drainOnceFree() {
        Drain patient = new Drain(fixture.connections, Duration.ofSeconds(10));
        return patient.run();
    }

    /** As in a dump loaded elsewhere: another cluster's identifier, transaction numbers from a far future. */
    private void pretendToBeRestored() {
        fixture.jdbc
                .sql("update events.ledger_head set system_identifier = system_identifier + 1")
                .update();
        fixture.jdbc
                .sql("update events.event_entry set tx = (tx::text::bigint + 1000000000)::text::xid8")
                .update();
    }

    private void append(CaseId caseId, long sequence) throws Exception {
        try (Connection connection = fixture.connection()) {
            Appends.append(connection, caseId, sequence);
        }
    }
}
