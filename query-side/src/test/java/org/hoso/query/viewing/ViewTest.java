package org.hoso.query.viewing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.query.TestLedger;
import org.hoso.query.TestMongo;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the tests of this package start from: an empty ledger, and one small view in each database. */
@SpringBootTest(
        classes = TallyApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"hoso.ledger.sequencer=true", "management.health.mongodb.enabled=false"})
abstract class ViewTest {
    static final Duration SOON = Duration.ofSeconds(120);

    @Autowired
    TestLedger ledger;

    @Autowired
    Views views;

    @Autowired
    Places places;

    @Autowired
    PostgresTally postgres;

    @Autowired
    MongoTally mongo;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
        TestMongo.register(registry);
    }

    /** Whatever an earlier test left parked is none of this one's letters. */
    @BeforeEach
    void noLetters() {
        upToDate(postgres, mongo);
        for (View view : new View[] {postgres, mongo}) watched(view).letters().clear();
    }

    static NoteAdded note(CaseId caseId) {
        return new NoteAdded(
                caseId,
                Actor.system(),
                Instant.parse("2026-10-05T02:00:00Z"),
                UUID.randomUUID(),
                Coordination.Audience.BODIES,
                new Sealed(1, new PersonId(UUID.randomUUID()), 1, "iv", "kc", "ct"));
    }

    String shown(View view) {
        int generation = places.generation(view);
        return view == postgres ? postgres.all(generation) : mongo.all(generation);
    }

    /** The versions of a case that a view has seen, in the order it saw them; empty where it shows nothing. */
    String seen(View view, CaseId caseId) {
        int generation = places.generation(view);
        CaseRows<Tally> rows = view == postgres ? postgres : mongo;
        Tally tally = rows.load(generation, Set.of(caseId)).get(caseId);
        return tally == null ? "" : tally.versions();
    }

    WatchedView watched(View view) {
        return views.find(view.name()).orElseThrow();
    }

    /** Waits until every event that is committed now has been ledgered and seen. */
    void upToDate(View... some) {
        long events = jdbc.sql("select count(*) from events.event_entry")
                .query(Long.class)
                .single();
        for (View view : some) await().atMost(SOON).until(() -> places.of(view).position() >= events);
    }
}
