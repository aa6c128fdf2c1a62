package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.runtime.store.Notebook.Count;
import org.hoso.runtime.store.Notebook.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {StoreTestApplication.class, CountedReads.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "hoso.snapshot.every=10")
class SnapshotTest {
    private static final int EVENTS = 15;
    private static final int SNAPSHOT = 10;

    @Autowired
    CommandGateway commands;

    @Autowired
    Cache caseCache;

    private final CaseId caseId = Samples.caseId();
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
    }

    @Autowired
    void database(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** The snapshot is taken on another thread: wait for it where it falls due, so that what follows it is known. */
    @BeforeEach
    void write() {
        write(0, SNAPSHOT);
        Instant deadline = Instant.now().plusSeconds(20);
        while (snapshotAt() != SNAPSHOT - 1) {
            if (Instant.now().isAfter(deadline)) throw new AssertionError("no snapshot was taken");
            Thread.onSpinWait();
        }
        write(SNAPSHOT, EVENTS);
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) commands.sendAndWait(new Write(caseId, "trang " + i));
    }

    @Test
    @DisplayName("a case in memory is not read again")
    void a_cached_case_is_not_read() {
        assertThat(count()).isEqualTo(EVENTS);
        assertThat(CountedReads.rows()).isEqualTo(0);
    }

    @Test
    @DisplayName("a long case is loaded from its snapshot and the few events after it")
    void a_snapshot_is_used() {
        caseCache.removeAll();

        assertThat(count()).isEqualTo(EVENTS);
        assertThat(CountedReads.rows()).isEqualTo(EVENTS - SNAPSHOT);
    }

    @Test
    @DisplayName("a snapshot of another revision is ignored, whatever it says: the case is folded from all its events")
    void a_snapshot_of_another_revision_is_ignored() {
        jdbc.sql(
                        "update events.snapshot_entry set payload_revision = '1', payload = '{}' where aggregate_identifier = ?")
                .param(caseId.toString())
                .update();
        caseCache.removeAll();

        assertThat(count()).isEqualTo(EVENTS);
        assertThat(CountedReads.rows()).isEqualTo(EVENTS);
    }

    /** As a newer program beside this one appends it, so that it is refused for its name, in the ledger already or not. */
    @Test
    @DisplayName("a case that holds an event of an unknown name is not loaded, and the name is told")
    void an_unknown_event_stops_its_case() {
        jdbc.sql("""
                        insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        select gen_random_uuid(), aggregate_identifier, 15, type, 'case.rumour-spread', payload_revision,
                          payload, meta_data, time_stamp
                        from events.event_entry where aggregate_identifier = ? and sequence_number = 14
                        """).param(caseId.toString()).update();
        caseCache.removeAll();

        assertThatThrownBy(this::count)
                .isInstanceOf(UnknownStoredEvent.class)
                .hasMessageContaining("case.rumour-spread");
    }

    private int count() {
        CountedReads.reset();
        return commands.<Integer>sendAndWait(new Count(caseId));
    }

    private int snapshotAt() {
        return jdbc.sql(
                        "select coalesce(max(sequence_number), -1) from events.snapshot_entry where aggregate_identifier = ?")
                .param(caseId.toString())
                .query(Integer.class)
                .single();
    }
}
