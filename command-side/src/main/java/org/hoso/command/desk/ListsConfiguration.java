package org.hoso.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.lists.ListChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of the lists. */
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {
    @Bean
    ListedAddresses listedAddresses(JdbcClient db) {
        return new ListedAddresses(db);
    }

    @Bean
    ListsDeciding listsDeciding(
            LawInForce law, StoredCases cases, ListedAddresses addresses, ListChanges changes, Idempotency repeats) {
        return new ListsDeciding(law, cases, addresses, changes, repeats);
    }

    @Bean
    ListsDesk listsDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            ListsDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        return new ListsDesk(dispatch, once, repeats, deciding, foretelling, events);
    }
}
