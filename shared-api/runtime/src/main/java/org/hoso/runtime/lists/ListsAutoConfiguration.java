package org.hoso.runtime.lists;

import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.ledger.LedgerAutoConfiguration;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both sides know of the lists as they were given out. */
@AutoConfiguration(after = LedgerAutoConfiguration.class)
public class ListsAutoConfiguration {
    @Bean
    ListChanges listChanges(JdbcClient jdbc, SchemaMigration eventsSchema, VouchedRows rows) {
        return new ListChanges(jdbc, rows);
    }

    @Bean
    ListFiles listFiles(JdbcClient jdbc, SchemaMigration eventsSchema) {
        return new ListFiles(jdbc);
    }
}
