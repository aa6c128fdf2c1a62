package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.ITEM;
import static org.hoso.query.progress.Told.id;
import static org.hoso.query.progress.Told.reported;
import static org.hoso.query.progress.Told.starts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Clocks.ClockWarned;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.EnforcementOrdered;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A clock that ran out")
class BreachTasksTest {
    private static final UUID NOTICE = SampleEvents.of(PlatformNotified.class).noticeId();
    private static final UUID DECISION = SampleEvents.of(SanctionImposed.class).decisionId();

    static Stream<String> words() {
        return Law.load().clocks().all().stream()
                .map(ClockRule::onBreach)
                .filter(word -> !word.equals("none"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("words")
    @DisplayName(
            "leaves the task that the law data names, of the body that answers for the case, since the due instant")
    void every_word_is_a_task(String word) {
        Progress progress =
                reported().then(ClockBreached.class, "onBreach", word).progress();
        assertThat(progress.tasks().all()).singleElement().satisfies(task -> {
            assertThat(task.remedying()).isPresent();
            assertThat(task.word()).isEqualTo(word);
            assertThat(task.turn(progress)).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
            assertThat(task.since()).isEqualTo(Told.BEGAN.plusSeconds(3600));
        });
    }

    @Test
    @DisplayName("leaves none only where the data says that there is nothing to be done; no word of ours is left over")
    void nothing_else() {
        assertThat(reported()
                        .then(ClockBreached.class, "onBreach", "none")
                        .progress()
                        .tasks()
                        .all())
                .isEmpty();
        Set<Remedying> used =
                words().flatMap(word -> Remedying.of(word).stream()).collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(Remedying.values());
    }

    @Test
    @DisplayName("leaves a task for the accountable body also where newer law data has a word that is not known here")
    void an_unknown_word() {
        Progress progress = reported()
                .then(ClockBreached.class, "onBreach", "call_the_police")
                .progress();
        assertThat(progress.tasks().all()).singleElement().satisfies(task -> {
            assertThat(task.remedying()).isEmpty();
            assertThat(task.turn(progress)).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
        });
    }

    @Test
    @DisplayName("changes no strand but an item's that waited, and nobody's next steps are taken away")
    void changes_nothing_else() {
        Told before = reported().then(ViolationRecorded.class).then(SanctionImposed.class);
        Told after = before.then(ClockBreached.class, "clockId", id(1), "onBreach", "start_enforcement");
        assertThat(after.progress().strands()).isEqualTo(before.progress().strands());
        assertThat(after.progress().head()).isEqualTo(before.progress().head());
        assertThat(NextSteps.of(after.progress())).containsAll(NextSteps.of(before.progress()));
    }

    @Test
    @DisplayName("is the business of the body whose step started it, and offers the commands that see to it")
    void whose_turn() {
        Told asked = reported()
                .then(
                        PlatformNotified.class,
                        "itemIds",
                        List.of(Told.ITEM),
                        "by",
                        Told.officer(Role.LIAISON, "A05"),
                        "clocks",
                        starts(id(1), "content_removal_24h_nd147", NOTICE, Told.BEGAN))
                .then(ClockBreached.class, "clockId", id(1), "onBreach", "propose_blocking");
        BreachTask task = asked.progress().tasks().all().getFirst();
        assertThat(task.turn(asked.progress())).isEqualTo(new Turn(Party.AGENCY, "A05"));
        assertThat(task.commands()).containsExactly("order-block");
        assertThat(NextSteps.of(asked.progress()))
                .anyMatch(step -> step.command().equals("order-block")
                        && step.by().equals(new Turn(Party.AGENCY, "A05"))
                        && step.track() == Track.REMOVAL
                        && step.about().contains(Told.ITEM));
    }

    @Test
    @DisplayName("while another body was asked: whoever asked is to remind it")
    void the_asking_body_reminds() {
        UUID request = SampleEvents.of(ConclusionRequested.class).requestId();
        Told asked = reported()
                .then(
                        ConclusionRequested.class,
                        "clocks",
                        starts(id(1), "referral_reply_internal", request, Told.BEGAN))
                .then(ClockBreached.class, "clockId", id(1), "onBreach", "remind_then_escalate");
        assertThat(asked.progress().tasks().all().getFirst().turn(asked.progress()))
                .isEqualTo(new Turn(Party.AGENCY, "ABEI"));
    }

    @Test
    @DisplayName("leaves its task until the clock is answered")
    void until_answered() {
        Told overdue = reported()
                .then(PlatformNotified.class, "clocks", starts(id(1), "ad_removal_24h", NOTICE, Told.BEGAN))
                .then(ClockBreached.class, "clockId", id(1), "onBreach", "propose_blocking_and_sanction");
        assertThat(overdue.progress().tasks().all()).hasSize(1);
        Told gone = overdue.then(
                ContentRemoved.class, "itemId", ITEM, "clocks", new ClockChanges(List.of(), List.of(id(1))));
        assertThat(gone.progress().tasks().all()).isEmpty();
    }

    @Test
    @DisplayName("leaves its task until the very thing is done, and not when it is done for something else")
    void until_done() {
        Told served = reported()
                .then(ViolationRecorded.class)
                .then(SanctionImposed.class)
                .then(DecisionServed.class, "clocks", starts(id(1), "execution_10d", DECISION, Told.BEGAN))
                .then(ClockBreached.class, "clockId", id(1), "onBreach", "start_enforcement");
        assertThat(served.then(EnforcementOrdered.class, "decisionId", id(44))
                        .progress()
                        .tasks()
                        .all())
                .hasSize(1);
        assertThat(served.then(EnforcementOrdered.class, "decisionId", DECISION)
                        .progress()
                        .tasks()
                        .all())
                .isEmpty();
        Told noticed = reported()
                .then(PlatformNotified.class, "clocks", starts(id(2), "content_removal_24h_nd147", NOTICE, Told.BEGAN))
                .then(ClockBreached.class, "clockId", id(2), "onBreach", "propose_blocking");
        assertThat(noticed.then(BlockOrdered.class, "itemIds", List.of(id(45)))
                        .progress()
                        .tasks()
                        .all())
                .hasSize(1);
        assertThat(noticed.then(BlockOrdered.class, "itemIds", List.of(ITEM))
                        .progress()
                        .tasks()
                        .all())
                .isEmpty();
    }

    @Test
    @DisplayName("is no outsider's business: platform, subject and reporter see no task")
    void not_for_outsiders() {
        Progress overdue = reported()
                .then(PlatformNotified.class, "clocks", starts(id(1), "ad_removal_24h", NOTICE, Told.BEGAN))
                .then(ClockBreached.class, "clockId", id(1), "onBreach", "propose_blocking_and_sanction")
                .progress();
        Reader platform = new Reader("p", "FACEBOOK", Set.of(Role.PLATFORM));
        assertThat(new Outlook(new Sights(platform, Relation.PLATFORM, false), Set.of())
                        .on(overdue)
                        .tasks()
                        .all())
                .isEmpty();
    }

    @Test
    @DisplayName("that was warned of says so until it is given more time")
    void warned() {
        Told warned = reported()
                .then(
                        ConclusionRequested.class,
                        "clocks",
                        starts(
                                id(1),
                                "referral_reply_internal",
                                SampleEvents.of(ConclusionRequested.class).requestId(),
                                Told.BEGAN))
                .then(ClockWarned.class, "clockId", id(1));
        assertThat(warned.track(Track.COORDINATION).due())
                .isEqualTo(new Due(Told.BEGAN, "referral_reply_internal", true, null));
        Told later = warned.then(
                org.hoso.cases.Clocks.ClockResumed.class, "clockId", id(1), "due", Told.BEGAN.plusSeconds(60));
        assertThat(later.track(Track.COORDINATION).due().warned()).isFalse();
    }
}
