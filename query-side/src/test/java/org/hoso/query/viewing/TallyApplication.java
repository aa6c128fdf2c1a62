package org.hoso.query.viewing;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hoso.query.TestLedger;
import org.hoso.runtime.ledger.Ledger;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The machinery of views with one small view in each database; no stereotype, or the whole query side would find it. */
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@ComponentScan(
        basePackages = {"org.hoso.query.viewing", "org.hoso.query.following", "org.hoso.query.rebuilding"},
        excludeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {VouchedTexts.class, ViewDatabase.class}))
class TallyApplication {
    @Bean
    PostgresTally postgresTally(JdbcClient jdbc) {
        return new PostgresTally(jdbc);
    }

    @Bean
    MongoTally mongoTally(MongoDatabase viewDatabase) {
        return new MongoTally(viewDatabase);
    }

    @Bean
    TestLedger testLedger(
            EventStorageEngine store, Ledger ledger, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new TestLedger(store, ledger, jdbc, transactions);
    }
}
