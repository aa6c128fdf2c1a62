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
    @ValueSource(strings = {"PT0S", "PT2M", "P1200D"})
    @DisplayName("an event that commits behind later ones reaches every view once, whatever time it claims to be from")
    void a_late_commit_is_neither_skipped_nor_doubled(String ago) throws Exception {
        Instant recorded = Instant.now().minus(Duration.parse(ago));
        List<String> written = new ArrayList<>();
        try (Reader view = new Reader(fixture.source);
                Connection open = fixture.transaction();
                Connection others = fixture.connection()) {
            written.add(Appends.append(open, Samples.caseId(), 0, recorded));
            for (int i = 0; i < 3; i++) written.add(Appends.append(others, Samples.caseId(), 0, recorded));
            open.commit();
            written.add(Appends.append(others, Samples.caseId(), 0, recorded));

            LedgerFixture.await("the last event", () -> view.ids().contains(written.getLast()));

            assertThat(view.ids()).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @ParameterizedTest(name = "recorded {0} ago")
    @ValueSource(strings = {"PT2M", "P1200D"})
    @DisplayName("control: Axon's own event store loses that event for ever and says nothing")
    void the_stock_engine_loses_it(String ago) throws Exception {
        Instant recorded = Instant.now().minus(Duration.parse(ago));
        try (Reader view = new Reader(StockStore.on(fixture.database));
                Connection open = fixture.transaction();
                Connection others = fixture.connection()) {
            String late = Appends.append(open, Samples.caseId(), 0, recorded);
            for (int i = 0; i < 3; i++) Appends.append(others, Samples.caseId(), 0, recorded);
            LedgerFixture.await("the three others", () -> view.ids().size() == 3);
            open.commit();
            String last = Appends.append(others, Samples.caseId(), 0, recorded);

            LedgerFixture.await("the last event", () -> view.ids().contains(last));

            assertThat(view.ids()).doesNotContain(late);
            assertThat(((GapAwareTrackingToken) view.token()).getGaps())
                    .as("places that the stock engine would still come back to")
                    .isEmpty();
        }
    }
}
