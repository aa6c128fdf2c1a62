package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Clocks.ResumeClock;
import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Role;
import org.hoso.command.AtOnce;
import org.hoso.command.Sample;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Warnings and breaches")
class SweepingTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final TestPostgres.Database KEYS = TestPostgres.empty();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static final Duration SOON = Duration.ofSeconds(120);
    private static Path folder;
    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory("hoso-sweeping");
        Instance.NOW.set(Sample.MONDAY);
        one = Instance.start(EVENTS, KEYS, folder);
        other = Instance.start(EVENTS, KEYS, folder);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @BeforeEach
    void monday() {
        Instance.NOW.set(Sample.MONDAY);
    }

    @Test
    @DisplayName("come once each: a warning in the last quarter, a breach when the clock has run out")
    void warned_then_breached() {
        Watched watched = open(Watched.due("triage_internal", hours(24)));
        sweepAt(one, hours(17));
        assertThat(told(watched)).isEmpty();
        sweepAt(one, hours(18));
        sweepAt(other, hours(19));
        assertThat(told(watched)).containsExactly("case.clock-warned " + hours(18));
        sweepAt(other, hours(25));
        sweepAt(one, hours(26));
        assertThat(told(watched)).containsExactly("case.clock-warned " + hours(18), "case.clock-breached " + hours(24));
    }

    @Test
    @DisplayName("survive a restart, and what an outage kept is recorded in due order, dated when it was due")
    void caught_up_after_an_outage() {
        List<Watched> cases = new ArrayList<>(IntStream.range(0, 700)
                .mapToObj(n -> Watched.due("triage_internal", hours(24 + n)))
                .toList());
        Watched later = Watched.due("triage_internal", hours(24 + 800));
        Collections.shuffle(cases, new java.util.Random(7));
        open(cases);
        open(later);
        one.close();
        other.close();
        Instance.NOW.set(hours(24 + 750));
        one = Instance.start(EVENTS, KEYS, folder);
        other = Instance.start(EVENTS, KEYS, folder);
        one.sweep();
        assertThat(breaches(cases)).hasSize(700).isSorted();
        assertThat(cases).allSatisfy(watched -> assertThat(told(watched)).hasSize(1));
        assertThat(told(later)).containsExactly("case.clock-warned " + hours(24 + 750));
    }

    @Test
    @DisplayName("are recorded once, however many instances sweep at the same time")
    void two_instances_race() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Watched> cases = Watched.many(120, hours(24));
            open(cases);
            Instance.NOW.set(hours(20));
            AtOnce.run(one::sweep, other::sweep);
            Instance.NOW.set(hours(30));
            AtOnce.run(one::sweep, other::sweep);
            assertThat(cases)
                    .allSatisfy(watched -> assertThat(told(watched))
                            .containsExactly("case.clock-warned " + hours(20), "case.clock-breached " + hours(24)));
            assertThat(listed(cases)).isZero();
            Instance.NOW.set(Sample.MONDAY);
        }
    }

    @Test
    @DisplayName(
            "are not repeated when the list is made anew from the start of the ledger, and a lost list loses nothing")
    void a_replay_records_nothing() {
        Watched breached = open(Watched.due("triage_internal", hours(24)));
        Watched warned = open(Watched.due("triage_internal", hours(26)));
        Watched running = open(Watched.due("triage_internal", days(9)));
        sweepAt(one, hours(25));
        List<String> before = told(breached, warned, running);
        assertThat(before).hasSize(2);
        long events = events();
        readAnew();
        await().atMost(SOON).until(() -> listed(List.of(running)) == 2);
        one.sweep();
        other.sweep();
        assertThat(told(breached, warned, running)).isEqualTo(before);
        assertThat(events()).isEqualTo(events);
        assertThat(listed(List.of(breached))).isZero();
        assertThat(listed(List.of(warned))).isOne();
    }

    @Test
    @DisplayName(
            "do not touch a clock that stands still; resumed or extended, it is warned of and breached at its new time")
    void paused_and_extended() {
        Watched watched = open(Watched.due("referral_reply_internal", Instant.parse("2026-10-12T17:00:00Z")));
        ask(new PauseClock(
                watched.id(),
                officer(Role.COORDINATOR, "ABEI"),
                days(1),
                watched.clock().clockId(),
                text("expert"),
                document("1/TB")));
        await().atMost(SOON).until(() -> listed(List.of(watched)) == 0);
        sweepAt(one, days(20));
        assertThat(told(watched)).isEmpty();
        ask(new ResumeClock(
                watched.id(),
                officer(Role.COORDINATOR, "ABEI"),
                days(3),
                watched.clock().clockId()));
        await().atMost(SOON).until(() -> listed(List.of(watched)) == 2);
        Instant extended = Instant.parse("2026-10-30T17:00:00Z");
        ask(new ExtendClock(
                watched.id(),
                officer(Role.COORDINATOR, "ABEI"),
                days(4),
                watched.clock().clockId(),
                null,
                extended,
                text("complex"),
                "Cục trưởng",
                document("2/QĐ")));
        await().atMost(SOON).until(() -> dueAt(watched).equals(extended));
        sweepAt(other, Instant.parse("2026-10-28T16:00:00Z"));
        assertThat(told(watched)).isEmpty();
        sweepAt(other, Instant.parse("2026-10-28T17:00:00Z"));
        sweepAt(one, extended.plusSeconds(1));
        assertThat(told(watched))
                .containsExactly("case.clock-warned 2026-10-28T17:00:00Z", "case.clock-breached " + extended);
    }

    @Test
    @DisplayName(
            "follow the case and not the list: an entry that is out of date records nothing, and the new one stays")
    void an_outdated_entry() {
        Watched watched = open(Watched.due("triage_internal", days(9)));
        DueList list = one.bean(DueList.class);
        var outdated = new DueList.Due(DueChange.Kind.CLOCK, watched.clock().clockId(), watched.id(), hours(1), null);
        assertThat(listed(List.of(watched))).isEqualTo(2);
        list.done(List.of(outdated));
        assertThat(listed(List.of(watched))).isEqualTo(2);
        DB.sql("update events.due set due_at = now() - interval '9 years' where case_id = ?")
                .param(watched.id().value())
                .update();
        sweepAt(one, hours(1));
        assertThat(told(watched)).doesNotContain("case.clock-breached " + days(9));
    }

    @Test
    @DisplayName(
            "of five hundred cases, some of which go on as one, are recorded in one transaction, each in its own half")
    void merged_cases_among_many() {
        List<Watched> cases = Watched.many(500, hours(24));
        open(cases);
        merge(cases.get(3), cases.get(400));
        merge(cases.get(250), cases.get(3));
        merge(cases.get(77), cases.get(78));
        sweepAt(one, hours(20));
        sweepAt(one, hours(30));
        assertThat(cases)
                .allSatisfy(watched -> assertThat(told(watched))
                        .containsExactly("case.clock-warned " + hours(20), "case.clock-breached " + hours(24)));
        assertThat(transactions(cases, "case.clock-warned")).isOne();
        assertThat(transactions(cases, "case.clock-breached")).isOne();
        assertThat(listed(cases)).isZero();
    }

    @Test
    @DisplayName("go to the half that the clock is of, where the case that goes on is asked for it among others")
    void asked_of_the_case_that_goes_on() {
        List<Watched> cases = Watched.many(3, hours(24));
        open(cases);
        merge(cases.get(0), cases.get(1));
        List<RecordBreach> asked = IntStream.of(1, 0, 2)
                .mapToObj(n -> new RecordBreach(
                        cases.get(n == 1 ? 0 : n).id(),
                        Actor.system(),
                        hours(24),
                        cases.get(n).clock().clockId()))
                .toList();
        one.bean(SystemDesk.class).submitTogether(asked);
        assertThat(cases)
                .allSatisfy(watched -> assertThat(told(watched)).containsExactly("case.clock-breached " + hours(24)));
        assertThat(transactions(cases, "case.clock-breached")).isOne();
    }

    @Test
    @DisplayName("are asked one by one while one of them cannot be stored, which is told once and with its reason")
    void apart_while_one_cannot_be_stored() {
        List<Watched> cases = Watched.many(3, hours(24));
        open(cases);
        DB.sql("create function events.cut_off() returns trigger language plpgsql as $$ begin"
                        + " if new.aggregate_identifier = '" + cases.get(1).id()
                        + "' then raise exception 'cut off'; end if;"
                        + " return new; end $$")
                .update();
        DB.sql(
                        "create trigger cut_off before insert on events.event_entry for each row execute function events.cut_off()")
                .update();
        var log = (Logger) LoggerFactory.getLogger(WhenDuePassesThenRecord.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            sweepAt(one, hours(20));
            one.sweep();
        } finally {
            log.detachAppender(lines);
            DB.sql("drop trigger cut_off on events.event_entry").update();
            DB.sql("drop function events.cut_off()").update();
        }
        assertThat(told(cases.get(0), cases.get(1), cases.get(2))).hasSize(2);
        assertThat(lines.list)
                .filteredOn(line -> line.getFormattedMessage().contains("one by one"))
                .singleElement()
                .satisfies(line -> assertThat(line.getLevel()).isEqualTo(Level.WARN))
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .startsWith("3 due")
                        .endsWith("Exception"));
        one.sweep();
        assertThat(told(cases.get(1))).hasSize(1);
    }

    private static void merge(Watched surviving, Watched absorbed) {
        ask(new MergeCases(
                surviving.id(),
                officer(Role.COORDINATOR, "ABEI"),
                hours(1),
                UUID.randomUUID(),
                absorbed.id(),
                text("one"),
                null));
    }

    /** How many transactions these events came in. */
    private static long transactions(List<Watched> cases, String type) {
        return DB.sql("select count(distinct xmin::text) from events.event_entry where aggregate_identifier = any(?)"
                        + " and payload_type = ?")
                .param(cases.stream().map(watched -> watched.id().toString()).toArray(String[]::new))
                .param(type)
                .query(Long.class)
                .single();
    }

    private static void sweepAt(Instance instance, Instant now) {
        Instance.NOW.set(now);
        instance.sweep();
    }

    private static void ask(CaseCommand command) {
        one.bean(SystemDesk.class).submit(command);
    }

    private static Watched open(Watched watched) {
        open(List.of(watched));
        return watched;
    }

    private static void open(List<Watched> cases) {
        one.opening().append(cases.stream().map(Watched::opened).toList(), () -> {});
        await().atMost(SOON).until(() -> listed(cases) == 2L * cases.size());
    }

    /** Empties the list and lets it be read from the start of the ledger. */
    private static void readAnew() {
        other.watch().shutDown();
        one.watch().shutDown();
        DB.sql("delete from events.due").update();
        one.watch().resetTokens();
        one.watch().start();
    }

    private static long listed(List<Watched> cases) {
        return DB.sql("select count(*) from events.due where case_id = any(?)")
                .param(cases.stream().map(watched -> watched.id().value()).toArray(java.util.UUID[]::new))
                .query(Long.class)
                .single();
    }

    private static Instant dueAt(Watched watched) {
        return DB.sql("select due_at from events.due where case_id = ? and kind = 'clock'")
                .param(watched.id().value())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static List<String> told(Watched... cases) {
        return DB.sql("""
                        select payload_type || ' ' || (payload ->> 'at') from events.event_entry
                        where aggregate_identifier = any(?)
                        and payload_type in ('case.clock-warned', 'case.clock-breached') order by global_index
                        """)
                .param(java.util.Arrays.stream(cases)
                        .map(watched -> watched.id().toString())
                        .toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** In the order they were recorded, by when each was due. */
    private static List<Instant> breaches(List<Watched> cases) {
        return DB
                .sql("""
                        select payload ->> 'due' from events.event_entry where aggregate_identifier = any(?)
                        and payload_type = 'case.clock-breached' order by global_index
                        """)
                .param(cases.stream().map(watched -> watched.id().toString()).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(Instant::parse)
                .toList();
    }

    private static long events() {
        return DB.sql("select count(*) from events.event_entry")
                .query(Long.class)
                .single();
    }
}
