package org.hoso.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.OrderResent;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.command.RunningDesk;
import org.hoso.command.outbox.Kind;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.ListsEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What a crash after the events and before the rows leaves is made good, whatever kind of row it is. */
@DisplayName("The desk, its events elsewhere, after a crash between events and rows,")
@Import(TwoStepsTest.StandIn.class)
@TestPropertySource(properties = {"axon.axonserver.enabled=true", "axon.axonserver.servers=127.0.0.1:9"})
class MadeGoodTest extends RunningDesk {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** How each table of the events' schema comes by its rows again; whoever adds one says it here. */
    private enum Again {
        /** The events and their ledger, or made from the ledger's leaves. */
        THE_LEDGER,
        /** A follower of the ledger writes all of it. */
        FOLLOWED,
        /** Written with the step, and made good by a follower of the ledger. */
        SETTLED,
        /** Noted before the step; a note that was never confirmed is answered from the history. */
        ASKED,
        /** What is sent again joins what is there, as any repeated report does. */
        JOINED,
        /** It hangs on no event. */
        OF_ITS_OWN
    }

    private static final Map<String, Again> TABLES = Map.ofEntries(
            Map.entry("event_entry", Again.THE_LEDGER),
            Map.entry("snapshot_entry", Again.THE_LEDGER),
            Map.entry("ledger", Again.THE_LEDGER),
            Map.entry("ledger_head", Again.THE_LEDGER),
            Map.entry("server_index", Again.THE_LEDGER),
            Map.entry("tree_node", Again.THE_LEDGER),
            Map.entry("tree_growth", Again.THE_LEDGER),
            Map.entry("checkpoint", Again.THE_LEDGER),
            Map.entry("checkpoint_stamp", Again.THE_LEDGER),
            Map.entry("cosignature", Again.THE_LEDGER),
            Map.entry("refusal", Again.OF_ITS_OWN),
            Map.entry("awaited_body", Again.FOLLOWED),
            Map.entry("awaited_look", Again.FOLLOWED),
            Map.entry("due", Again.FOLLOWED),
            Map.entry("measured", Again.FOLLOWED),
            Map.entry("person_case", Again.FOLLOWED),
            Map.entry("erasure", Again.FOLLOWED),
            Map.entry("list_change", Again.FOLLOWED),
            Map.entry("watcher", Again.FOLLOWED),
            Map.entry("token_entry", Again.FOLLOWED),
            Map.entry("dead_letter_entry", Again.FOLLOWED),
            Map.entry("case_number", Again.SETTLED),
            Map.entry("open_item", Again.SETTLED),
            Map.entry("closed_item", Again.SETTLED),
            Map.entry("dispatch", Again.SETTLED),
            Map.entry("listed_address", Again.SETTLED),
            Map.entry("waiting_challenge", Again.SETTLED),
            Map.entry("idempotency", Again.ASKED),
            Map.entry("import_line", Again.JOINED),
            Map.entry("application_file", Again.OF_ITS_OWN),
            Map.entry("burnt_case_number", Again.OF_ITS_OWN),
            Map.entry("dispatch_key", Again.OF_ITS_OWN),
            Map.entry("list_file", Again.OF_ITS_OWN),
            Map.entry("scheduled_tasks", Again.OF_ITS_OWN));

    @Autowired
    EventStore events;

    @Test
    @DisplayName("of each table of the events' schema it is said how its rows come again")
    void every_table() {
        assertThat(db.sql("select table_name from information_schema.tables where table_schema = 'events'"
                                + " and table_type = 'BASE TABLE'"
                                + " and table_name not in ('flyway_schema_history', 'stumbled')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
    }

    @Test
    @DisplayName(
            "the number of a case and whatever goes out in a whole life come without the steps; sending again makes a lost row")
    void of_cases() {
        List<CaseEvent> life = SampleEvents.all();
        publish("case", SampleEvents.CASE.toString(), 0, life);
        String[] kinds = Arrays.stream(Kind.values()).map(Kind::stored).sorted().toArray(String[]::new);
        await().atMost(SOON).untilAsserted(() -> assertThat(outgoing()).containsExactly(kinds));
        ContentReported opened = SampleEvents.of(ContentReported.class);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(of(
                                "case_number",
                                "number = '" + opened.caseNumber().value() + "'"))
                        .isEqualTo(1));

        AccountLockRequested lock = SampleEvents.of(AccountLockRequested.class);
        UUID dispatch = Orders.dispatchId(lock.lockId(), OrderKind.LOCK, lock.platform());
        db.sql("delete from events.dispatch where dispatch_id = ?")
                .param(dispatch)
                .update();
        OrderResent resent = new OrderResent(
                SampleEvents.CASE, lock.by(), lock.at(), dispatch, lock.lockId(), OrderKind.LOCK, lock.platform());
        // What falls due in this life is recorded meanwhile, too.
        await().atMost(SOON)
                .ignoreException(ConcurrencyException.class)
                .untilAsserted(() -> publish("case", resent.caseId().toString(), next(), List.of(resent)));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(of("dispatch", "dispatch_id = '" + dispatch + "'"))
                        .isEqualTo(1));
    }

    @Test
    @DisplayName("the address and the challenge of a listing come without the steps, and go with it")
    void of_listings() {
        ListingProposed proposed = SampleEvents.of(ListingProposed.class);
        String listing = "listing_id = '" + proposed.listingId() + "'";
        publishList(proposed.listingId(), 0, proposed, SampleEvents.of(ListingChallenged.class));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(count("select count(*) from events.listed_address where " + listing))
                    .isEqualTo(1);
            assertThat(count("select count(*) from events.waiting_challenge where " + listing))
                    .isEqualTo(1);
        });
        publishList(proposed.listingId(), 2, SampleEvents.of(ListingRemoved.class));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(count("select count(*) from events.listed_address where " + listing))
                    .isZero();
            assertThat(count("select count(*) from events.waiting_challenge where " + listing))
                    .isZero();
        });
    }

    private int next() {
        return events.lastSequenceNumberFor(SampleEvents.CASE.toString())
                        .orElseThrow()
                        .intValue()
                + 1;
    }

    private List<String> outgoing() {
        return db.sql("select distinct kind from events.dispatch where case_id = ? order by kind")
                .param(SampleEvents.CASE.value())
                .query(String.class)
                .list();
    }

    private long of(String table, String which) {
        return count(
                "select count(*) from events." + table + " where case_id = '" + SampleEvents.CASE + "' and " + which);
    }

    private void publishList(UUID listing, int version, ListsEvent... some) {
        publish(ListsEvent.FAMILY, listing.toString(), version, List.of(some));
    }

    /** As the step stores them, and nothing beside them. */
    private void publish(String family, String stream, int version, List<? extends Happening> some) {
        List<GenericDomainEventMessage<?>> messages = new ArrayList<>();
        for (Happening one : some)
            messages.add(new GenericDomainEventMessage<>(family, stream, version + messages.size(), one));
        events.publish(messages);
    }
}
