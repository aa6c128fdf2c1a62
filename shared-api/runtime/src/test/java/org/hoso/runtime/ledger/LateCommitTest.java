package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trap that the ledger exists for, with Axon's own event store beside it to show that it is one. */
class LateCommitTest {
    private final LedgerFixture fixture = new LedgerFixture().started();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest(name = "recorded {0} ago")
    @ValueSource(strings = {"PT2M", "P1200D"})
    @DisplayName(
            "an event that commits behind later ones reaches a view of the ledger once; Axon's own store loses it for ever")
    void a_late_commit_is_neither_skipped_nor_doubled(String ago) throws Exception {
        Instant recorded = Instant.now().minus(Duration.parse(ago));
        List<String> written = new ArrayList<>();
        try (Reader view = new Reader(fixture.source);
                Reader control = new Reader(StockStore.on(fixture.database));
                Connection open = fixture.transaction();
                Connection others = fixture.connection()) {
            String late = Appends.append(open, Samples.caseId(), 0, recorded);
            for (int i = 0; i < 3; i++) written.add(Appends.append(others, Samples.caseId(), 0, recorded));
            LedgerFixture.await("the three others", () -> control.ids().size() == 3);
            open.commit();
            written.add(late);
            String last = Appends.append(others, Samples.caseId(), 0, recorded);
            written.add(last);
            LedgerFixture.await("the last event", () -> seen(view, last) && seen(control, last));

            assertThat(view.ids()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(control.ids())
                    .as("Axon's own store, which says nothing of it")
                    .doesNotContain(late);
            assertThat(((GapAwareTrackingToken) control.token()).getGaps())
                    .as("places that Axon's own store would still come back to")
                    .isEmpty();
        }
    }

    private static boolean seen(Reader reader, String eventId) {
        return reader.ids().contains(eventId);
    }
}
