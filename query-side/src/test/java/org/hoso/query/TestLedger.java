package org.hoso.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hoso.access.AccessEvent;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.lists.ListsEvent;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.ledger.CallingApplication;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes events as the command side does, in one transaction a call. */
public final class TestLedger {
    private final EventStorageEngine store;
    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Map<CaseId, Long> versions = new ConcurrentHashMap<>();

    public TestLedger(
            EventStorageEngine store, Ledger ledger, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.store = store;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    public void append(CaseEvent... events) {
        append(List.of(events));
    }

    public void append(List<? extends CaseEvent> events) {
        List<DomainEventMessage<?>> messages =
                events.stream().<DomainEventMessage<?>>map(this::message).toList();
        transactions.executeWithoutResult(status -> store.appendEvents(messages));
    }

    /** Events as they were recorded at their time, and not now. */
    public void appendRecorded(List<LedgeredCaseEvent> events) {
        List<DomainEventMessage<?>> messages = events.stream()
                .<DomainEventMessage<?>>map(one -> recorded(message(one.event()), one.recordedAt())
                        .andMetaData(CallingApplication.metadata(one.client())))
                .toList();
        transactions.executeWithoutResult(status -> store.appendEvents(messages));
    }

    private static GenericDomainEventMessage<?> recorded(DomainEventMessage<?> now, Instant then) {
        return new GenericDomainEventMessage<>(
                now.getType(), now.getAggregateIdentifier(), now.getSequenceNumber(), now, () -> then);
    }

    /** An event of the registry of the law. */
    public void append(RegistryEvent event) {
        String registry = RegistryCommand.REGISTRY.toString();
        long version = versions.merge(new CaseId(RegistryCommand.REGISTRY), 0L, (before, first) -> before + 1);
        transactions.executeWithoutResult(
                status -> store.appendEvents(new GenericDomainEventMessage<>("registry", registry, version, event)));
    }

    /** A look, or a glass that was broken: each is a history of its own. */
    public void append(AccessEvent event) {
        transactions.executeWithoutResult(status -> store.appendEvents(new GenericDomainEventMessage<>(
                AccessEvent.FAMILY, event.stream().toString(), 0, event)));
    }

    /** An event of the lists. */
    public void append(ListsEvent event) {
        long version = versions.merge(new CaseId(event.stream()), 0L, (before, first) -> before + 1);
        transactions.executeWithoutResult(status -> store.appendEvents(new GenericDomainEventMessage<>(
                ListsEvent.FAMILY, event.stream().toString(), version, event)));
    }

    /** An event of an affair. */
    public void append(AffairsEvent event) {
        long version = versions.merge(new CaseId(event.affairId()), 0L, (before, first) -> before + 1);
        transactions.executeWithoutResult(status -> store.appendEvents(new GenericDomainEventMessage<>(
                AffairsEvent.FAMILY, event.affairId().toString(), version, event)));
    }

    /** An event of the one history of publications. */
    public void append(PublicationEvent event) {
        String stream = PublicationCommand.STREAM.toString();
        long version = versions.merge(new CaseId(PublicationCommand.STREAM), 0L, (before, first) -> before + 1);
        transactions.executeWithoutResult(status ->
                store.appendEvents(new GenericDomainEventMessage<>(PublicationEvent.FAMILY, stream, version, event)));
    }

    private DomainEventMessage<?> message(CaseEvent event) {
        long version = versions.merge(event.caseId(), 0L, (before, first) -> before + 1);
        return new GenericDomainEventMessage<>("case", event.caseId().toString(), version, event);
    }

    /** An event of a name that no program of today knows, as a newer one would leave it. */
    public void appendUnknown(CaseId caseId, String storedName) {
        insert(caseId, storedName, "{}");
    }

    /** From now on the program knows what was unknown to it, as after an update: the event now reads as this one. */
    public void makeKnown(String storedName, CaseEvent event) {
        jdbc.sql("update events.event_entry set payload_type = ?, payload = ?::json where payload_type = ?")
                .params(StoredNames.of(event.getClass()), CaseJson.stored().writeValueAsString(event), storedName)
                .update();
    }

    /** An event of a known name whose text does not fit it. */
    public void appendUnreadable(CaseId caseId, String storedName) {
        insert(caseId, storedName, "[\"no record\"]");
    }

    private void insert(CaseId caseId, String storedName, String payload) {
        long version = versions.merge(caseId, 0L, (before, first) -> before + 1);
        jdbc.sql("""
                        insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            payload_type, payload_revision, payload, meta_data, time_stamp)
                        values (?, ?, ?, 'case', ?, '1', ?::json, '{}', '2026-10-05T02:00:00.000Z')
                        """)
                .params(UUID.randomUUID().toString(), caseId.toString(), version, storedName, payload)
                .update();
    }

    /** What the ledger holds up to now. */
    public long head() {
        return ledger.head().position();
    }

    public static CaseId newCase() {
        return new CaseId(UUID.randomUUID());
    }
}
