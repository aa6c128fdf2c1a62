package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.problems.TamperedHistory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A case is read only as the ledger has it, or will have it:")
class LedgeredRowsTest {
    private static final String LEDGERED = """
            with moved as (
              update events.ledger_head set position = position + 1, watermark = pg_snapshot_xmin(pg_current_snapshot()),
                ledgered_at = clock_timestamp() returning position, ledgered_at)
            insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
            select m.position, e.global_index, 1, m.ledgered_at, events.leaf(e, m.ledgered_at)
            from moved m, events.event_entry e where e.sequence_number = 0
            """;

    private final TestPostgres.Database database = TestPostgres.withEventStore();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final LedgeredRows rows = new LedgeredRows();
    private final JsonEventStorageEngine engine = engine();
    private final CaseId caseId = Samples.caseId();

    @Test
    @DisplayName("what has its position and what waits for it is read, and health is up")
    void honest() {
        append(0);
        jdbc.sql(LEDGERED).update();
        append(1);
        assertThat(read()).isEqualTo(2);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName(
            "a row of an epoch or a transaction yet to come, one that came too late, and an altered one are refused by version")
    void refused() {
        append(0);
        jdbc.sql(LEDGERED).update();
        append(1);
        for (String attack : List.of("epoch = 99", "epoch = 0", "tx = '999999999999'", "tx = '3'"))
            expect("update events.event_entry set " + attack + " where sequence_number = 1", 1);
        expect("update events.event_entry set meta_data = '{\"a\":1}' where sequence_number = 0", 0);
        expect("update events.ledger set ledgered_at = ledgered_at - interval '30 days'", 0);
    }

    /** On this store alone; once it is mended all is as before. */
    private void expect(String attack, long version) {
        jdbc.sql("create table kept_events as table events.event_entry").update();
        jdbc.sql("create table kept_ledger as table events.ledger").update();
        jdbc.sql(attack).update();
        assertThatThrownBy(this::read)
                .as(attack)
                .isInstanceOfSatisfying(
                        TamperedHistory.class, told -> assertThat(told.extra()).containsEntry("version", version));
        assertThat(health()).as(attack).isEqualTo(Status.DOWN);
        jdbc.sql("truncate events.event_entry").update();
        jdbc.sql("insert into events.event_entry overriding system value table kept_events")
                .update();
        jdbc.sql("truncate events.ledger").update();
        jdbc.sql("insert into events.ledger table kept_ledger").update();
        jdbc.sql("drop table kept_events").update();
        jdbc.sql("drop table kept_ledger").update();
        assertThat(read()).isEqualTo(2);
        assertThat(health()).isEqualTo(Status.UP);
    }

    private Status health() {
        return new HistoriesHealthIndicator(rows, database.dataSource())
                .health()
                .getStatus();
    }

    private long read() {
        return engine.readEvents(caseId.toString(), 0).asStream().count();
    }

    private void append(long sequence) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "case", caseId.toString(), sequence, Samples.lawsuit(caseId, "tòa " + sequence)));
    }

    private JsonEventStorageEngine engine() {
        StoredNameSerializer serializer = new StoredNameSerializer();
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .buildConfiguration();
        return new JsonEventStorageEngine(
                serializer, axon, database.dataSource()::getConnection, NoTransactionManager.INSTANCE, rows, () -> {});
    }
}
