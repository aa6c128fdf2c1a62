package org.hoso.command.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.command.Noticed.FACEBOOK;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Coordination;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ConfirmRemoval;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report;
import org.hoso.command.AtOnce;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.hoso.command.intake.BulkAppend;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.reactions.Instance;
import org.hoso.command.storing.StoredCases;
import org.hoso.law.MandateRole;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Removed content")
class LookingAgainTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final TestPostgres.Database KEYS = TestPostgres.empty();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static final UUID FALLEN = Sample.id(66);
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String SHOWN = "<h1>Viên uống Đường An Demo</h1>";
    private static final Platform AT_HOME = new Platform();
    private static final Platform ABROAD = new Platform();
    private static Instance instance;

    @BeforeAll
    static void start() throws IOException {
        Path folder = Files.createTempDirectory("hoso-looking");
        Instance.NOW.set(MONDAY);
        instance = Instance.start(EVENTS, KEYS, folder);
        instance.opening().append(List.of(new BulkAppend.Opened(CASE, history())), () -> {});
    }

    @AfterAll
    static void stop() {
        instance.close();
        AT_HOME.close();
        ABROAD.close();
    }

    /** One piece of content under a notice that stands, another under one that is annulled. */
    private static List<CaseEvent> history() {
        List<CaseEvent> history = new ArrayList<>(List.of(
                reported(),
                notified(NOTICE, ITEM),
                notified(FALLEN, OTHER_ITEM),
                claimed(NOTICE, ITEM),
                claimed(FALLEN, OTHER_ITEM)));
        history.addAll(List.of(
                Noticed.annulled(hours(2), Attacked.NOTICE, FALLEN, ConsequenceKind.RESTORE_CONTENT, OTHER_ITEM)));
        return history;
    }

    /** A platform that hides, flaps, says "gone" and shows it again: from the claim to the day it is reported as back. */
    @Test
    @DisplayName(
            "is looked at after the claim and after the removal, from every place; back where two of them see it, it is owed anew")
    void from_claim_to_reappearance() throws Exception {
        await().atMost(SOON).until(() -> dueAt().equals(List.of(hours(2).plusSeconds(300))));
        assertThat(dueAt(OTHER_ITEM)).containsExactly(hours(2).plusSeconds(300));
        sweepAt(hours(2));
        assertThat(checks()).isEmpty();

        at("/p/1", 451, 200);
        sweepAt(hours(3));
        assertThat(checks()).containsExactly("sg-1 still_there page", "vn-1 geo_blocked status");
        assertThat(dueAt()).as("five minutes and an hour are over").containsExactly(hours(2 + 24));

        at("/p/1", 404, 410);
        sweepAt(hours(26));
        assertThat(checks()).hasSize(4).endsWith("sg-1 gone status", "vn-1 gone status");
        assertThat(dueAt()).as("nothing more follows a claim").isEmpty();
        assertThat(dueAt(OTHER_ITEM))
                .as("its times go by, and nobody looks: the notice fell")
                .isEmpty();

        submit(new ConfirmRemoval(CASE, LIAISON, hours(27), ITEM, checkIds("gone")));
        await().atMost(SOON).until(() -> dueAt().equals(List.of(hours(28))));
        at("/p/1", 404, 200);
        sweepAt(hours(28));
        assertThat(checks()).endsWith("sg-1 still_there page", "vn-1 gone status");
        assertThat(reappeared())
                .as("gone from one place and there from another")
                .isZero();

        at("/p/1", 200, 200);
        AtOnce.run(() -> sweepAt(hours(27 + 24)), () -> sweepAt(hours(27 + 24)));
        assertThat(reappeared()).as("however many sweep").isEqualTo(1);
        await().atMost(SOON).until(() -> dueAt().isEmpty());
        assertThat(DB.sql("""
                        select payload -> 'clocks' -> 'started' -> 0 ->> 'code' from events.event_entry
                        where payload_type = 'case.content-reappeared'
                        """).query(String.class).list()).containsExactly("ad_removal_24h");

        DB.sql("insert into events.awaited_look values (?, ?, 'removal', ?, ?)")
                .params(ITEM, CASE.value(), java.sql.Timestamp.from(days(-60)), java.sql.Timestamp.from(days(-59)))
                .update();
        int before = checks().size();
        sweepAt(days(3));
        assertThat(checks()).as("what is long over is not made up for").hasSize(before);
        assertThat(dueAt()).isEmpty();
    }

    private static void at(String path, int home, int abroad) {
        AT_HOME.page(path, home, home == 200 ? SHOWN : "");
        ABROAD.page(path, abroad, abroad == 200 ? SHOWN : "");
    }

    private static void sweepAt(Instant now) {
        Instance.NOW.set(now);
        List<Vantage> vantages = List.of(vantage("sg-1", ABROAD), vantage("vn-1", AT_HOME));
        new WhenLookIsDueThenCheck(
                        instance.bean(LookList.class),
                        instance.bean(SystemDesk.class),
                        instance.bean(StoredCases.class),
                        vantages,
                        Sample::law,
                        UuidCreator::getTimeOrderedEpoch,
                        instance.bean(Clock.class))
                .sweep();
    }

    /** Each place has a platform of its own, under the one name. */
    private static Vantage vantage(String name, Platform platform) {
        Looking looking = platform.vantage(Proxy.NO_PROXY, Duration.ofSeconds(20));
        return new Vantage(
                name,
                address -> looking.look("http://" + Platform.HOST + ":" + platform.port() + "/p/1")
                                instanceof CheckOutcome.Page page
                        ? new CheckOutcome.Page(page.status(), address, page.text(), page.whole(), page.hash())
                        : new CheckOutcome.Nothing(org.hoso.cases.Removal.Ground.NO_ANSWER, null));
    }

    private static void submit(CaseCommand command) {
        instance.bean(SystemDesk.class).submit(command);
    }

    /** As vantage, result and ground, in the order they were recorded. */
    private static List<String> checks() {
        return DB.sql("""
                        select (payload ->> 'vantage') || ' ' || (payload ->> 'result') || ' '
                            || (payload -> 'sighting' ->> 'ground')
                        from events.event_entry where payload_type = 'case.removal-checked' order by global_index
                        """).query(String.class).list();
    }

    private static List<UUID> checkIds(String result) {
        return DB.sql("""
                        select payload ->> 'checkId' from events.event_entry
                        where payload_type = 'case.removal-checked' and payload ->> 'result' = ?
                        """).param(result).query(String.class).list().stream()
                .map(UUID::fromString)
                .toList();
    }

    private static long reappeared() {
        return DB.sql("select count(*) from events.event_entry where payload_type = 'case.content-reappeared'")
                .query(Long.class)
                .single();
    }

    private static List<Instant> dueAt() {
        return dueAt(ITEM);
    }

    private static List<Instant> dueAt(UUID item) {
        return DB
                .sql("select due_at from events.awaited_look where item_id = ?")
                .param(item)
                .query(java.time.OffsetDateTime.class)
                .list()
                .stream()
                .map(java.time.OffsetDateTime::toInstant)
                .toList();
    }

    private static Report.ContentReported reported() {
        return Sample.reported(item(ITEM, "/p/1"), item(OTHER_ITEM, "/p/2"));
    }

    private static Report.Item item(UUID id, String path) {
        return new Report.Item(
                id, Sample.address("https://" + Platform.HOST + path), "FACEBOOK", "post", null, null, null);
    }

    private static PlatformNotified notified(UUID notice, UUID item) {
        return new PlatformNotified(
                CASE,
                LIAISON,
                hours(1),
                notice,
                "FACEBOOK",
                List.of(item),
                LegalGround.ADVERTISING,
                false,
                Channel.EMAIL,
                Sample.document("15/PTTH"),
                null,
                new Coordination.MandateRef(
                        "functional_food", MandateRole.REMOVAL_REQUEST, LocalDate.of(2026, 2, 15), "ND 342/2025"),
                null,
                ClockChanges.NONE,
                null,
                null);
    }

    private static RemovalClaimed claimed(UUID notice, UUID item) {
        return new RemovalClaimed(CASE, FACEBOOK, hours(2), notice, List.of(item));
    }
}
