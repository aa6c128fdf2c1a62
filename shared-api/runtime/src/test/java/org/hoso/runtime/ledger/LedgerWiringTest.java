package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.boot.SharedDefaults;
import org.hoso.runtime.store.StoredNameSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which beans there are in each of the two modes; no view may have to ask which store it is. */
class LedgerWiringTest {
    private final TestPostgres.Database database = TestPostgres.withEventStore();
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withInitializer(c -> c.getBeanFactory().setConversionService(new ApplicationConversionService()))
            .withUserConfiguration(PostgresLedgerConfiguration.class, ServerLedgerConfiguration.class)
            .withBean(javax.sql.DataSource.class, database::dataSource)
            .withBean(AwaitedPositions.class, () -> new AwaitedPositions(JdbcClient.create(database.dataSource())))
            .withBean(LedgerSignal.class)
            .withBean("eventSerializer", Serializer.class, StoredNameSerializer::new)
            .withBean(DirectConnections.class, () -> DirectConnections.to(database.dataSource()))
            .withBean(StoredEvents.class, () -> new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain()))
            .withBean(LedgerWatch.class, () -> new LedgerWatch(System::nanoTime))
            .withBean(LedgerListener.class)
            .withBean(EventStore.class, () -> mock(EventStore.class))
            .withBean(SchemaMigration.class, () -> mock(SchemaMigration.class));

    @Test
    @DisplayName("on PostgreSQL, which is the default, there are a source, a ledger, a sequencer and a drain")
    void postgres() {
        context.withInitializer(c -> c.getEnvironment()
                        .getPropertySources()
                        .addLast(new MapPropertySource("defaults", SharedDefaults.VALUES)))
                .run(c -> {
                    assertThat(c).hasNotFailed();
                    assertThat(c.getBean("ledgerSource")).isInstanceOf(PostgresLedgerSource.class);
                    assertThat(c)
                            .hasSingleBean(Ledger.class)
                            .hasSingleBean(Sequencer.class)
                            .hasSingleBean(Drain.class);
                });
    }

    @Test
    @DisplayName("a process may be told not to sequence")
    void without_a_sequencer() {
        context.withPropertyValues("axon.axonserver.enabled=false", "hoso.ledger.sequencer=false")
                .run(c -> assertThat(c).hasSingleBean(Ledger.class).doesNotHaveBean(Sequencer.class));
    }

    @Test
    @DisplayName("with Axon Server there are a source and a ledger of the same names, and nobody sequences")
    void server() {
        context.withPropertyValues("axon.axonserver.enabled=true").run(c -> {
            assertThat(c).hasNotFailed();
            assertThat(c.getBean("ledgerSource")).isInstanceOf(ServerLedgerSource.class);
            assertThat(c).hasSingleBean(Ledger.class).doesNotHaveBean(Sequencer.class);
        });
    }

    @Test
    @DisplayName("on Axon Server, too, a process may be told not to write the ledger")
    void server_without_a_sequencer() {
        context.withPropertyValues("axon.axonserver.enabled=true")
                .run(c -> assertThat(c).hasBean("serverLedgering"));
        context.withPropertyValues("axon.axonserver.enabled=true", "hoso.ledger.sequencer=false")
                .run(c -> assertThat(c).hasSingleBean(Ledger.class).doesNotHaveBean("serverLedgering"));
    }
}
