package org.hoso.command.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.RevisionSnapshotFilter;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.Numbers;
import org.hoso.command.collisions.Warns;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.store.LedgeredRows;
import org.hoso.runtime.store.SnapshotMacs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desk itself: what decides, sends, answers and rehearses. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    Supplier<Basis> basis(
            LawInForce law,
            ListedAddresses listed,
            MachineVantages machine,
            OpenItems items,
            ClosedItems closed,
            CaseNumbers drawn,
            Clock clock) {
        Numbers numbers = (opening, content) -> {
            items.claim(content, opening, opening);
            return drawn.next();
        };
        return () -> new Basis(law.get(), UuidCreator::getTimeOrderedEpoch, listed, machine.names(), Instant.now(clock))
                .numbering(numbers)
                .recalling(closed);
    }

    @Bean
    CacheVersion memory(EventStore events) {
        return CacheVersion.of(events);
    }

    @Bean
    Deciding deciding(Supplier<Basis> basis, SideRows rows, CacheVersion memory, EventAppender appender, Warns warns) {
        return new Deciding(basis, rows, memory, appender, warns);
    }

    @Bean
    EventAppender eventAppender(
            Supplier<Basis> basis,
            StoredCases cases,
            Standings many,
            EventStore events,
            Cache caseCache,
            SideRows rows) {
        return new EventAppender(basis, cases, many, events, caseCache, rows);
    }

    @Bean
    Dispatch dispatch(CommandGateway gateway, Cache caseCache, EventStore events) {
        return new Dispatch(gateway, caseCache, new Staleness(events));
    }

    @Bean
    Foretelling foretelling(ProblemWriter problems) {
        return new Foretelling(problems);
    }

    /** By the revision first: what an earlier program wrote is old, not forged. The codes are asked of every family's snapshots. */
    @Bean
    SnapshotFilter caseSnapshotFilter(SnapshotMacs macs) {
        return RevisionSnapshotFilter.builder()
                .type(CaseAggregate.TYPE)
                .revision(CaseAggregate.SNAPSHOT_REVISION)
                .build()
                .combine(macs);
    }

    @Bean
    StoredCases storedCases(EventStore events) {
        return new StoredCases(events);
    }

    @Bean
    Rehearsing rehearsing(
            StoredCases cases,
            EventStore events,
            Deciding deciding,
            OpenItems items,
            Foretelling foretelling,
            CaseNumbers numbers) {
        return new Rehearsing(
                cases,
                deciding.drawingNothing((opening, content) -> numbers.none()),
                items,
                new Staleness(events),
                foretelling);
    }

    @Bean
    AnsweringOnce answeringOnce(Ledger ledger) {
        return new AnsweringOnce(ledger);
    }

    @Bean
    Desk desk(Dispatch dispatch, ConsistencyStrategy precaution, AnsweringOnce once, Rehearsing rehearsing) {
        return new Desk(dispatch, precaution, once, rehearsing);
    }

    @Bean
    FamilyDesk.Footing familyFooting(
            Dispatch dispatch, AnsweringOnce once, Idempotency repeats, Foretelling foretelling, EventStore events) {
        return new FamilyDesk.Footing(dispatch, once, repeats, foretelling, events);
    }

    @Bean
    BulkAppend opening(
            Supplier<Basis> basis,
            EventAppender appender,
            OpenItems items,
            ClosedItems closed,
            CaseNumbers numbers,
            Desk desk,
            ConsistencyStrategy precaution) {
        return new BulkAppend(basis, appender, items, closed, numbers, desk, precaution);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Standings manyCases(
            JdbcTemplate db,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            LedgeredRows rows) {
        return new ManyCases(db, serializer, upcasters, rows);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    Standings casesOneByOne(StoredCases stored) {
        return stored::read;
    }

    @Bean
    SystemDesk systemDesk(
            Dispatch dispatch, CaseNumbers numbers, ConsistencyStrategy precaution, EventAppender appender) {
        return new SystemDesk(dispatch, numbers, precaution, appender);
    }
}
