package org.hoso.command.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.RecordBreach;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.PlatformCaseOpened;
import org.hoso.cases.PlatformNotice.PlatformCaseProposed;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.PlatformNotice.ProposePlatformCase;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.command.AtOnce;
import org.hoso.command.Sample;
import org.hoso.command.intake.BulkAppend;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.problems.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances on one PostgreSQL; what the other remembers of the case is older than what happened to it. */
@DisplayName("A case against a platform, with two instances at work")
class PlatformCaseRaceTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final AtomicInteger NUMBERS = new AtomicInteger(800_000);
    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() throws Exception {
        TestPostgres.Database keys = TestPostgres.empty();
        var folder = Files.createTempDirectory("hoso-platform-race");
        Instance.NOW.set(hours(30));
        one = Instance.start(EVENTS, keys, folder);
        other = Instance.start(EVENTS, keys, folder);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @RepeatedTest(6)
    @DisplayName("is proposed once for several notices that ran out, opened once, and reported once")
    void once() throws Exception {
        CaseId first = noticed(3);
        List<UUID> clocks = clocks(first);
        AtOnce.run(
                one::sweep,
                other::sweep,
                () -> breachedAndProposed(one, first, clocks),
                () -> breachedAndProposed(other, first, reversed(clocks)));
        assertThat(events(first, PlatformCaseProposed.class)).hasSize(1);

        List<String> answers = AtOnce.all(List.of(opening(one, first), opening(other, first), opening(other, first)));
        assertThat(answers).containsOnlyOnce("opened");
        assertThat(answers).filteredOn(answer -> !answer.equals("opened")).containsOnly("platform-case-already-opened");
        PlatformCaseOpened opened = events(first, PlatformCaseOpened.class).getFirst();

        CaseId joined = new CaseId(opened.platformCaseId());
        await().atMost(SOON).until(() -> listed(first, "joined_case") == 1);
        AtOnce.run(one::sweep, other::sweep, () -> report(one, first, joined), () -> report(other, first, joined));
        assertThat(events(joined, Report.ContentReported.class))
                .singleElement()
                .satisfies(reported -> assertThat(reported.caseNumber()).isEqualTo(opened.platformCaseNumber()));
        assertThat(joinedTo(first)).containsExactly(joined.toString());
        one.sweep();
        assertThat(listed(first, "joined_case")).isZero();
        assertThat(events(first, PlatformCaseOpened.class)).hasSize(1);
    }

    /** What another instance did meanwhile is no trouble: each of them may be refused, and nothing else may happen. */
    private static void breachedAndProposed(Instance instance, CaseId first, List<UUID> clocks) {
        for (UUID clock : clocks) {
            unlessRefused(instance, new RecordBreach(first, Actor.system(), hours(25), clock));
            unlessRefused(instance, new ProposePlatformCase(first, Actor.system(), hours(25), clock));
        }
    }

    private static String unlessRefused(Instance instance, CaseCommand command) {
        try {
            instance.bean(SystemDesk.class).submit(command);
            return "opened";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static Callable<String> opening(Instance instance, CaseId first) {
        return () -> unlessRefused(
                instance,
                new OpenPlatformCase(
                        first,
                        officer(Role.COORDINATOR, "ABEI"),
                        hours(26),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "FACEBOOK",
                        text("against it"),
                        null));
    }

    private static void report(Instance instance, CaseId first, CaseId joined) {
        instance.bean(WhenPlatformCaseOpensThenReport.class).report(first, joined.value());
    }

    /** ABEI asked Facebook to remove a post with each notice, and the other instance has the case in memory without any. */
    private static CaseId noticed(int notices) {
        List<UUID> items = Stream.generate(UUID::randomUUID).limit(notices).toList();
        CaseId first = new CaseId(UUID.randomUUID());
        one.opening().append(List.of(new BulkAppend.Opened(first, violation(first, items))), () -> {});
        other.bean(SystemDesk.class).submit(new PassToSuccessor(first, Actor.system(), hours(1)));
        List<CaseCommand> asked = new ArrayList<>();
        for (UUID item : items) asked.add(notice(first, item));
        one.bean(SystemDesk.class).submitTogether(asked);
        await().atMost(SOON).until(() -> listed(first, "clock") == notices);
        return first;
    }

    private static List<CaseEvent> violation(CaseId first, List<UUID> items) {
        Report.ContentReported like = Sample.reported();
        var reported = new Report.ContentReported(
                first,
                like.by(),
                like.at(),
                CaseNumber.of(2026, NUMBERS.incrementAndGet()),
                UUID.randomUUID(),
                like.reporter(),
                like.title(),
                like.description(),
                null,
                like.productField(),
                like.productName(),
                like.actDate(),
                Report.Urgency.NORMAL,
                items.stream().map(item -> Sample.item(item, "FACEBOOK")).toList(),
                like.accountable(),
                ClockChanges.NONE,
                null);
        var classified = new Classification.ViolationClassified(
                first,
                officer(Role.CLASSIFIER, "ABEI"),
                like.at(),
                "functional_food",
                Classification.Verdict.VIOLATION,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE);
        return List.of(reported, classified);
    }

    private static NotifyPlatform notice(CaseId first, UUID item) {
        return new NotifyPlatform(
                first,
                officer(Role.LIAISON, "ABEI"),
                hours(1),
                UUID.randomUUID(),
                "FACEBOOK",
                List.of(item),
                LegalGround.ADVERTISING,
                false,
                Channel.EMAIL,
                document(item.toString().substring(0, 8) + "/PTTH"),
                null,
                null,
                null,
                document("16/PTTH"));
    }

    private static List<UUID> clocks(CaseId first) {
        return events(first, PlatformNotified.class).stream()
                .flatMap(notified -> notified.clocks().started().stream())
                .map(clock -> clock.clockId())
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    private static <E extends CaseEvent> List<E> events(CaseId caseId, Class<E> kind) {
        return one.bean(EventStore.class)
                .readEvents(caseId.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static long listed(CaseId caseId, String kind) {
        return DB.sql("select count(*) from events.due where case_id = ? and kind = ?")
                .params(caseId.value(), kind)
                .query(Long.class)
                .single();
    }

    private static List<String> joinedTo(CaseId first) {
        return DB.sql("select aggregate_identifier from events.event_entry where payload_type = 'case.content-reported'"
                        + " and payload -> 'joinedTo' ->> 'caseId' = ?")
                .param(first.toString())
                .query(String.class)
                .list();
    }
}
