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
import org.hoso.command.casefile.StandingFiles;
import org.hoso.command.collisions.Warns;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.store.LedgeredRows;
import org.hoso.runtime.store.SnapshotMacs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    Memory memory(EventStore events) {
        return Memory.of(events);
    }

    @Bean
    Deciding deciding(
            Supplier<Basis> basis,
            SideRows rows,
            Memory memory,
            StoredCases cases,
            EventStore events,
            Cache caseCache,
            Warns warns) {
        return new Deciding(basis, rows, memory, new Elsewhere(cases, events, caseCache), warns);
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
    Desk desk(Dispatch dispatch, Precaution precaution, AnsweringOnce once, Rehearsing rehearsing) {
        return new Desk(dispatch, precaution, once, rehearsing);
    }

    @Bean
    FamilyDesk.Footing familyFooting(
            Dispatch dispatch, AnsweringOnce once, Idempotency repeats, Foretelling foretelling, EventStore events) {
        return new FamilyDesk.Footing(dispatch, once, repeats, foretelling, events);
    }

    @Bean
    Opening opening(
            Supplier<Basis> basis,
            EventStore events,
            OpenItems items,
            ClosedItems closed,
            CaseNumbers numbers,
            Desk desk,
            Precaution precaution) {
        return new Opening(basis, events, items, closed, numbers, desk, precaution);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    ManyCases manyCases(
            JdbcTemplate db,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            LedgeredRows rows) {
        return new ManyCases(db, serializer, upcasters, rows);
    }

    @Bean
    StandingFiles standingFiles(ObjectProvider<ManyCases> many, StoredCases stored) {
        ManyCases together = many.getIfAvailable();
        return together == null ? stored::files : together::files;
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Together together(
            Supplier<Basis> basis,
            ManyCases cases,
            EventStore events,
            Cache caseCache,
            PlatformTransactionManager transactions) {
        return new Together(basis, cases, events, caseCache, new TransactionTemplate(transactions));
    }

    @Bean
    SystemDesk systemDesk(Dispatch dispatch, CaseNumbers numbers, ObjectProvider<Together> together) {
        return new SystemDesk(dispatch, numbers, together.getIfAvailable());
    }
}
