package org.hoso.command.storing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.RevisionSnapshotFilter;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Numbers;
import org.hoso.command.collisions.Warns;
import org.hoso.command.deciding.Deciding;
import org.hoso.command.deciding.Families;
import org.hoso.command.deciding.Family;
import org.hoso.command.deciding.MachineVantages;
import org.hoso.command.deciding.Standings;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.store.LedgeredRows;
import org.hoso.runtime.store.SnapshotMacs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What carries out, appends and reads what is stored. */
@Configuration(proxyBeanMethods = false)
class StoringConfiguration {
    @Bean
    Supplier<DecisionBasis> basis(
            LawInForce law,
            ListedAddresses listed,
            MachineVantages machine,
            OpenItems items,
            ClosedItems closed,
            CaseNumbers drawn,
            JdbcClient db,
            Clock clock) {
        Numbers numbers = new ClaimedNumbers(db, items, drawn);
        return () -> new DecisionBasis(
                        law.get(), UuidCreator::getTimeOrderedEpoch, listed, machine.names(), Instant.now(clock))
                .numbering(numbers)
                .recalling(closed);
    }

    @Bean
    CacheVersion memory(EventStore events) {
        return CacheVersion.of(events);
    }

    @Bean
    Deciding deciding(Supplier<DecisionBasis> basis, StoredCases cases, Warns warns) {
        return new Deciding(basis, cases::find, warns);
    }

    @Bean
    CaseWriter caseWriter(SideRows rows, CacheVersion memory, EventAppender appender) {
        return new CaseWriter(rows, memory, appender);
    }

    @Bean
    EventAppender eventAppender(
            Supplier<DecisionBasis> basis,
            StoredCases cases,
            Standings many,
            EventStore events,
            Cache caseCache,
            SideRows rows) {
        return new EventAppender(basis, cases, many, events, caseCache, rows);
    }

    @Bean
    Dispatch dispatch(CommandGateway gateway, Cache caseCache, Staleness staleness) {
        return new Dispatch(gateway, caseCache, staleness);
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
    Staleness staleness(EventStore events) {
        return new Staleness(events);
    }

    @Bean
    Families families(List<Family<?, ?, ?>> all) {
        return new Families(all);
    }

    @Bean
    FamilyHistories familyHistories(EventStore events, Staleness staleness) {
        return new FamilyHistories(events, staleness);
    }

    @Bean
    FamilyCommandHandler familyCommandHandler(
            Families families, FamilyHistories histories, EventAppender appender, Idempotency repeats) {
        return new FamilyCommandHandler(families, histories, appender, repeats);
    }
}
