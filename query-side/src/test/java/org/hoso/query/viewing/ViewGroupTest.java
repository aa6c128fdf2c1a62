package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.query.TestLedger;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.hoso.runtime.following.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
@Import(ViewGroupTest.Beside.class)
class ViewGroupTest extends ViewTest {
    /** Notes that only one of the two chokes on. */
    private static final Set<UUID> TOO_MUCH = ConcurrentHashMap.newKeySet();

    @TestConfiguration
    static class Beside {
        @Bean
        @Fallback
        PostgresTally besideTally(JdbcClient jdbc) {
            return new PostgresTally(jdbc, "beside", (before, event) -> {
                if (event.event() instanceof NoteAdded note && TOO_MUCH.contains(note.noteId()))
                    throw new IllegalStateException("too much for this one");
                return Tally.after(before, event);
            });
        }
    }

    @Autowired
    @Qualifier("besideTally")
    PostgresTally beside;

    @Autowired
    ViewGroup group;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Retrying retrying;

    @Autowired
    Environment settings;

    @BeforeEach
    void together() {
        TOO_MUCH.clear();
        upToDate(postgres, mongo, beside);
        watched(beside).letters().clear();
        await().atMost(SOON).until(() -> group.has(postgres) && group.has(beside));
    }

    @AfterEach
    void cure() {
        TOO_MUCH.clear();
    }

    @Test
    @DisplayName(
            "What a batch comes to in all views of the group, their positions and their tokens are one transaction")
    void one_transaction_a_batch() {
        CaseId one = TestLedger.newCase();
        ledger.append(IntStream.range(0, 30).mapToObj(n -> note(one)).toList());
        upToDate(postgres, beside);
        assertThat(seen(beside, one)).isEqualTo(seen(postgres, one)).endsWith(" 29");
        assertThat(group.has(mongo)).isFalse();
        List<String> writers = jdbc.sql("select distinct xmin::text from (select xmin from "
                        + postgres.table(places.generation(postgres))
                        + " where case_id = :case union all select xmin from "
                        + beside.table(places.generation(beside)) + " where case_id = :case"
                        + " union all select xmin from views.view_position where view in ('tally', 'beside')"
                        + " union all select xmin from views.token_entry where token is not null"
                        + " and processor_name in ('view-tally', 'view-beside')) as written")
                .param("case", one.value())
                .query(String.class)
                .list();
        assertThat(writers).hasSize(1);
        assertThat(jdbc.sql("select count(*) from views.token_entry where processor_name = 'views'")
                        .query(Long.class)
                        .single())
                .as("the group has no token of its own")
                .isZero();
    }

    @Test
    @DisplayName(
            "What one view cannot take is parked for it alone, is tried again, and no view leaves the group for it")
    void parks_for_one() {
        CaseId sick = TestLedger.newCase();
        CaseId well = TestLedger.newCase();
        NoteAdded poison = note(sick);
        TOO_MUCH.add(poison.noteId());
        ledger.append(List.of(note(sick), poison, note(well), note(sick)));
        upToDate(postgres, beside);
        ledger.append(note(sick), note(well));
        upToDate(postgres, beside);
        assertThat(seen(postgres, sick)).isEqualTo("0 1 2 3");
        assertThat(seen(beside, sick)).isEqualTo("0");
        assertThat(seen(beside, well)).isEqualTo(seen(postgres, well)).isEqualTo("0 1");
        assertThat(watched(postgres).letters().count()).isZero();
        assertThat(watched(beside).letters().count()).isEqualTo(3);
        assertThat(group.has(postgres) && group.has(beside)).isTrue();
        TOO_MUCH.clear();
        retrying.retry(watched(beside));
        ledger.append(note(sick));
        upToDate(postgres, beside);
        assertThat(seen(beside, sick)).isEqualTo(seen(postgres, sick)).isEqualTo("0 1 2 3 4");
    }

    @Test
    @DisplayName(
            "A view that cannot go on is left behind, stopped, while the others go on; once it can, it catches up and comes back")
    void leaves_behind_who_cannot_go_on() {
        CaseId one = TestLedger.newCase();
        ledger.append(note(one));
        upToDate(postgres, beside);
        long before = places.of(beside).position();
        String table = beside.table(places.generation(beside));
        jdbc.sql("alter table " + table + " rename to hidden").update();
        for (int n = 0; n < 3; n++) {
            ledger.append(note(one));
            upToDate(postgres);
        }
        assertThat(seen(postgres, one)).isEqualTo("0 1 2 3");
        await().atMost(SOON)
                .until(() ->
                        watched(beside).watch().trouble().map(Trouble::reason).orElse(null) == Trouble.Reason.DEFECT);
        assertThat(watched(postgres).watch().trouble()).isEmpty();
        assertThat(group.has(postgres)).isTrue();
        assertThat(group.has(beside)).isFalse();
        assertThat(places.of(beside).position()).isEqualTo(before);
        jdbc.sql("alter table views.hidden rename to " + table.replace("views.", ""))
                .update();
        upToDate(beside);
        assertThat(seen(beside, one)).isEqualTo("0 1 2 3");
        await().atMost(SOON).until(() -> group.has(beside));
        assertThat(watched(beside).watch().trouble()).isEmpty();
        assertThat(watched(beside).letters().count()).isZero();
    }

    @Test
    @DisplayName("A backlog is written by parts, and one that cannot take an event of it parks that alone")
    void works_off_a_backlog() {
        CaseId one = TestLedger.newCase();
        CaseId sick = TestLedger.newCase();
        NoteAdded poison = note(sick);
        TOO_MUCH.add(poison.noteId());
        ledger.append(Stream.concat(
                        Stream.of(note(sick), poison), IntStream.range(0, 2_500).mapToObj(n -> note(one)))
                .toList());
        upToDate(postgres, beside);
        assertThat(seen(beside, one)).isEqualTo(seen(postgres, one)).endsWith(" 2499");
        assertThat(seen(postgres, sick)).isEqualTo("0 1");
        assertThat(seen(beside, sick)).isEqualTo("0");
        assertThat(watched(beside).letters().count()).isOne();
        await().atMost(SOON).until(() -> group.has(postgres) && group.has(beside));
    }

    @Test
    @DisplayName(
            "A view that was set far back goes by itself and holds nobody up; where the others are it joins them again")
    void goes_alone_until_it_is_there() {
        CaseId one = TestLedger.newCase();
        for (int n = 0; n < 60; n++)
            ledger.append(IntStream.range(0, 20).mapToObj(i -> note(one)).toList());
        upToDate(postgres, beside);
        group.hold(beside);
        int generation = places.generation(beside);
        beside.drop(generation);
        beside.create(generation);
        jdbc.sql("update views.view_position set position = 0 where view = 'beside'")
                .update();
        group.letGo(beside);
        ledger.append(note(one));
        upToDate(postgres, beside);
        assertThat(seen(beside, one)).isEqualTo(seen(postgres, one)).endsWith(" 1200");
        await().atMost(SOON).until(() -> group.has(beside));
        ledger.append(note(one));
        upToDate(beside);
        assertThat(seen(beside, one)).endsWith(" 1201");
    }

    @Test
    @DisplayName("A view of the group is rebuilt by itself, and goes on with the group after it was exchanged")
    void rejoins_after_its_rebuild() {
        CaseId one = TestLedger.newCase();
        ledger.append(note(one), note(one));
        upToDate(postgres, beside);
        int before = places.generation(beside);
        rebuilding.start(watched(beside));
        await().atMost(SOON)
                .until(() -> rebuilding
                        .progress(beside)
                        .filter(now -> now.state() == RebuildProgress.State.DONE)
                        .isPresent());
        assertThat(places.generation(beside)).isEqualTo(before + 1);
        await().atMost(SOON).until(() -> group.has(beside) && group.has(postgres));
        ledger.append(note(one));
        upToDate(postgres, beside);
        assertThat(seen(beside, one)).isEqualTo(seen(postgres, one)).isEqualTo("0 1 2");
    }

    @Test
    @DisplayName(
            "Of two processes each keeps its share in a group of its own, and whoever is left takes in what the other kept")
    void two_groups() {
        CaseId one = TestLedger.newCase();
        try (ConfigurableApplicationContext neighbour = neighbour()) {
            ViewGroup there = neighbour.getBean(ViewGroup.class);
            await().atMost(SOON)
                    .until(() -> Stream.of(postgres, beside).allMatch(view -> group.has(view) != there.has(view)));
            assertThat(Stream.of(postgres, beside).filter(there::has)).hasSize(1);
            ledger.append(note(one), note(one));
            upToDate(postgres, mongo, beside);
        }
        await().atMost(SOON).until(() -> group.has(postgres) && group.has(beside));
        ledger.append(note(one));
        upToDate(postgres, mongo, beside);
        for (View view : List.of(postgres, mongo)) assertThat(seen(view, one)).isEqualTo("0 1 2");
        assertThat(seen(beside, one)).isEqualTo("0 1 2");
    }

    private String seen(PostgresTally tally, CaseId caseId) {
        Tally found = tally.load(places.generation(tally), Set.of(caseId)).get(caseId);
        return found == null ? "" : found.versions();
    }

    private ConfigurableApplicationContext neighbour() {
        return new SpringApplicationBuilder(TallyApplication.class, Beside.class)
                .web(WebApplicationType.NONE)
                .properties(SharesTest.same(settings))
                .properties("hoso.ledger.sequencer=false", "management.health.mongodb.enabled=false")
                .run();
    }
}
