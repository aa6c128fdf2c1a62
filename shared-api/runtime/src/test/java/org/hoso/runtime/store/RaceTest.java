package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RaceTest {
    private final TestPostgres.Database database = TestPostgres.withEventStore();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    private final CaseId caseId = Samples.caseId();

    @Test
    @DisplayName("of two events that want the same place in a case the second is told that it lost a race")
    void a_lost_race_is_told_as_one() {
        JsonEventStorageEngine engine = engine();
        engine.appendEvents(List.of(event(0), event(1)));

        assertThatThrownBy(() -> engine.appendEvents(List.of(event(1)))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(List.of(event(0))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(engine.lastSequenceNumberFor(caseId.toString())).hasValue(1L);
    }

    @Test
    @DisplayName("other trouble with the database is not taken for a lost race, so that nobody decides again in vain")
    void other_trouble_is_not_a_race() {
        JsonEventStorageEngine engine = engine();
        JdbcClient.create(database.dataSource())
                .sql("alter table events.event_entry add check (sequence_number < 5)")
                .update();

        assertThatThrownBy(() -> engine.appendEvents(List.of(event(7))))
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(ConcurrencyException.class);
    }

    @Test
    @DisplayName("a number that waits is written with the first of several events, and once; it goes where they go")
    void a_number_goes_with_its_events() {
        JsonEventStorageEngine engine = engine();
        NumberWithEvent.Row row = new NumberWithEvent.Row("HS-2026-000007", caseId.value(), new byte[] {7});
        transaction.executeWithoutResult(opening -> {
            assertThat(NumberWithEvent.leave(row)).isTrue();
            assertThat(NumberWithEvent.leave(row)).as("one waits already").isFalse();
            engine.appendEvents(List.of(event(0), event(1)));
            engine.appendEvents(List.of(event(2)));
        });
        assertThat(numbers()).containsExactly(row.number());

        NumberWithEvent.Row lost =
                new NumberWithEvent.Row("HS-2026-000008", Samples.caseId().value(), null);
        assertThatThrownBy(() -> transaction.executeWithoutResult(opening -> {
                    NumberWithEvent.leave(lost);
                    engine.appendEvents(List.of(event(2)));
                }))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(opening -> NumberWithEvent.leave(lost)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(lost.number());
        assertThat(numbers()).containsExactly(row.number());
        assertThat(NumberWithEvent.take()).isNull();
        assertThat(NumberWithEvent.leave(row)).as("without a transaction").isFalse();
    }

    private List<String> numbers() {
        return JdbcClient.create(database.dataSource())
                .sql("select number from events.case_number")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("an event outside any case is refused: it would have no place in the order of anything")
    void an_event_outside_a_case_is_refused() {
        assertThatThrownBy(() -> engine().appendEvents(
                                List.of(GenericEventMessage.asEventMessage(Samples.lawsuit(caseId, "a")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "the store's own order of all events cannot be read, so that no view is built on it by a forgotten setting")
    void the_stock_order_cannot_be_read() {
        assertThatThrownBy(() -> engine().readEvents((TrackingToken) null, false))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ledgerSource");
    }

    private DomainEventMessage<?> event(long sequence) {
        return new GenericDomainEventMessage<>(
                "case", caseId.toString(), sequence, Samples.lawsuit(caseId, "tòa " + sequence));
    }

    private JsonEventStorageEngine engine() {
        StoredNameSerializer serializer = new StoredNameSerializer();
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .buildConfiguration();
        return new JsonEventStorageEngine(
                serializer,
                axon,
                new SpringDataSourceConnectionProvider(database.dataSource()),
                NoTransactionManager.INSTANCE,
                new LedgeredRows(),
                () -> {});
    }
}
