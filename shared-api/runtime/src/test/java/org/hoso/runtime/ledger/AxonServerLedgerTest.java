package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By the connector over gRPC, against a server that counts what it is asked. */
@DisplayName("The ledger of events that Axon Server keeps")
class AxonServerLedgerTest {
    private static final int CASES = 7;

    private final AxonServerStore store = new AxonServerStore();
    private final CaseId middle = Samples.caseId();

    @BeforeEach
    void appended() {
        for (int n = 0; n < CASES; n++) store.append(n == CASES / 2 ? middle : Samples.caseId());
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    @DisplayName("is written by one statement a batch, and a batch that is seen again changes nothing")
    void one_statement_a_batch() throws Exception {
        store.ledger(50);

        assertThat(store.number("select count(*) from events.ledger")).isEqualTo(70);
        // The clock of a statement goes on with every statement.
        assertThat(store.number("select count(distinct ledgered_at) from events.ledger"))
                .isEqualTo(2);
        assertThat(store.number("select count(*) from events.server_index i join events.ledger l using (position)"))
                .isEqualTo(70);
        assertThat(store.calls("ListEvents")).isEqualTo(1);
        store.ledger(50);
        assertThat(store.ledger.head().position()).isEqualTo(70);
    }

    @Test
    @DisplayName("reads a case by one stream, however many events it has, and each is what its leaf hashed")
    void one_stream_a_case() throws Exception {
        store.ledger(500);
        long all = store.calls("ListEvents");
        var events =
                store.ledger.ofCase(middle.toString(), 2, store.ledger.head().position(), 100);

        assertThat(store.calls("ListAggregateEvents")).isEqualTo(1);
        assertThat(store.calls("ListEvents")).isEqualTo(all);
        assertThat(events)
                .extracting(LedgeredEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(3, 10).boxed().toList());
        assertThat(events)
                .allSatisfy(event -> assertThat(event.leaf().hash())
                        .isEqualTo(store.ledger
                                .read(event.position() - 1, 1)
                                .getFirst()
                                .leaf()
                                .hash()));
        assertThat(store.ledger.ofCase(middle.toString(), -1, 33, 100))
                .extracting(LedgeredEvent::position)
                .containsExactly(31L, 32L, 33L);
    }

    @Test
    @DisplayName("read in order takes one stream a page")
    void one_stream_a_page() throws Exception {
        store.ledger(500);
        long before = store.calls("ListEvents");
        assertThat(store.ledger.read(0, 500)).hasSize(70);
        assertThat(store.calls("ListEvents")).isEqualTo(before + 1);
    }
}
