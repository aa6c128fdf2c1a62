package org.hoso.runtime.store;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.runtime.boot.AxonOrderingAutoConfiguration;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.ledger.LedgerSignal;
import org.hoso.runtime.sealing.ForgedRows;
import org.hoso.runtime.sealing.ForgedRowsHealth;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The event store of both sides: where events lie, how they are written, and who brings the schema up to date. */
@AutoConfiguration(
        after = AxonOrderingAutoConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnBean(DataSource.class)
@Import(SnapshotConfiguration.class)
public class StoreAutoConfiguration {
    /** Events, commands, tokens and snapshots all go through the one serializer: it tells them apart by their type. */
    @Bean
    @Primary
    Serializer serializer() {
        return new StoredNameSerializer();
    }

    /** Where an old form of an event is turned into today's: add upcasters here, in the order of their revisions. */
    @Bean
    EventUpcasterChain caseUpcasters() {
        return new EventUpcasterChain(List.of());
    }

    @Bean
    SchemaMigration eventsSchema(
            DataSource dataSource,
            @Value("${hoso.events.migrate:true}") boolean migrate,
            @Value("${hoso.events.wait:60s}") Duration patience) {
        SchemaMigration schema = new SchemaMigration(dataSource, EventTables.SCHEMA, "classpath:schema/events");
        if (migrate) schema.migrate();
        else schema.await(patience);
        return schema;
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            org.axonframework.config.Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            LedgerSignal signal,
            LedgeredRows rows,
            SchemaMigration eventsSchema) {
        return new JsonEventStorageEngine(serializer, axon, connections, transactions, rows, signal::committed);
    }

    @Bean
    LedgeredRows ledgeredRows() {
        return new LedgeredRows();
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    HistoriesHealthIndicator histories(LedgeredRows rows, DataSource dataSource) {
        return new HistoriesHealthIndicator(rows, dataSource);
    }

    @Bean
    ForgedRows forgedRows() {
        return new ForgedRows();
    }

    @Bean
    VouchedRows vouchedRows(ObjectProvider<RowMacs> macs, ForgedRows forged) {
        return new VouchedRows(macs.getIfAvailable(), forged);
    }

    @Bean
    ForgedRowsHealth rowsHealthIndicator(ForgedRows forged) {
        return new ForgedRowsHealth(forged);
    }

    @Bean
    LedgerSignal ledgerSignal() {
        return new LedgerSignal();
    }

    @Bean
    TokenSchema tokenSchema() {
        return EventTables.tokens(EventTables.SCHEMA);
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return EventTables.deadLetters(EventTables.SCHEMA);
    }
}
