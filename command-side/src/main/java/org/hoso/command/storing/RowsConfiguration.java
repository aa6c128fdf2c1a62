package org.hoso.command.storing;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.outbox.Outbox;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.lists.ListChanges;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that the desk keeps beside the events. */
@Configuration(proxyBeanMethods = false)
class RowsConfiguration {
    @Bean
    BurntNumbers burntNumbers(JdbcTemplate db) {
        return new BurntNumbers(db);
    }

    @Bean
    CaseNumbers caseNumbers(
            JdbcTemplate db,
            BurntNumbers burnt,
            Clock clock,
            VouchedRows rows,
            @Value("${axon.axonserver.enabled}") boolean elsewhere) {
        return new CaseNumbers(db, burnt, clock, rows, !elsewhere);
    }

    @Bean
    OpenItems openItems(JdbcTemplate db, VouchedRows rows) {
        return new OpenItems(db, rows);
    }

    @Bean
    ClosedItems closedItems(JdbcTemplate db, VouchedRows rows) {
        return new ClosedItems(db, rows);
    }

    @Bean
    ListedAddresses listedAddresses(JdbcClient db, VouchedRows rows) {
        return new ListedAddresses(db, rows);
    }

    @Bean
    ListsAround listsAround(LawInForce law, StoredCases cases, ListedAddresses addresses, ListChanges changes) {
        return new ListsAround(law, cases, addresses, changes);
    }

    @Bean
    Idempotency idempotency(JdbcClient db, VouchedRows rows) {
        return new Idempotency(db, rows);
    }

    @Bean
    SideRows sideRows(
            CaseNumbers numbers,
            OpenItems items,
            ClosedItems closed,
            Idempotency repeats,
            Outbox outbox,
            EventStore events) {
        return new SideRows(numbers, items, closed, repeats, outbox, new History(events));
    }

    @Bean
    Housekeeping housekeeping(Idempotency repeats, ConsistencyStrategy consistency) {
        return new Housekeeping(repeats, consistency);
    }
}
