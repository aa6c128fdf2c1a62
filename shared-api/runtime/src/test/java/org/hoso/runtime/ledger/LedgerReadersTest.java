package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Views on Axon's own processor, when something goes wrong under them. */
class LedgerReadersTest {
    private final LedgerFixture fixture = new LedgerFixture().started();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName(
            "a view handles all before an event of an unknown name, then stands in error, and goes on once it is known")
    void a_view_stops_at_an_unknown_event() throws Exception {
        List<String> before = new ArrayList<>();
        CaseId caseId = Samples.caseId();
        try (Connection connection = fixture.connection()) {
            for (int i = 0; i < 300; i++) before.add(Appends.append(connection, caseId, i));
            String unknown = Appends.append(connection, caseId, 300);
            rename(unknown, "case.rumour-spread");
            try (Reader view = new Reader(fixture.source)) {
                LedgerFixture.await("the error", view::isError);
                assertThat(view.ids()).containsExactlyElementsOf(before);

                rename(unknown, "case.lawsuit-filed");
                LedgerFixture.await("the event", () -> view.ids().contains(unknown));
                assertThat(view.ids()).hasSize(301).doesNotHaveDuplicates();
            }
        }
    }

    private void rename(String eventId, String storedName) {
        fixture.jdbc
                .sql("update events.event_entry set payload_type = ? where event_identifier = ?")
                .param(storedName)
                .param(eventId)
                .update();
    }

    @Test
    @DisplayName("views and sequencer go on by themselves after the database ended all their sessions")
    void everything_goes_on_after_its_sessions_ended() throws Exception {
        try (Reader view = new Reader(fixture.source);
                Connection connection = fixture.connection()) {
            Appends.append(connection, Samples.caseId(), 0);
            LedgerFixture.await("the first event", () -> view.ids().size() == 1);

            endSessions();
            String later = Appends.append(connection, Samples.caseId(), 0);

            LedgerFixture.await("the later event", () -> view.ids().contains(later));
            assertThat(view.ids()).hasSize(2);
        }
    }

    private void endSessions() {
        List<Boolean> ended = fixture.jdbc
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'hoso-%'"
                        + " and datname = current_database()")
                .query(Boolean.class)
                .list();
        assertThat(ended).containsExactly(true, true);
    }

    @Test
    @DisplayName("a view that is ahead of the ledger is refused: waiting there it would skip what is written next")
    void a_view_ahead_of_the_ledger_is_refused() {
        assertThatThrownBy(() -> fixture.source.openStream(new GlobalSequenceTrackingToken(7)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("position 7")
                .hasMessageContaining("rebuild");
    }
}
