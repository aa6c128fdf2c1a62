package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.ITEM;
import static org.hoso.query.progress.Told.reported;
import static org.hoso.query.progress.Told.starts;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Blocking.*;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderDelivered;
import org.hoso.cases.Orders.OrderDeliveryFailed;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.OrderResent;
import org.hoso.cases.PlatformNotice.*;
import org.hoso.cases.PlatformNotice.PlatformCaseOpened;
import org.hoso.cases.PlatformNotice.PlatformCaseProposed;
import org.hoso.cases.Removal.*;
import org.hoso.cases.Report.Addressee;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Item;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.cases.Report.OutcomeNotified;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Subject.UserInfoRequested;
import org.hoso.query.Varied;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An item")
class RemovalTrackTest {
    private static final UUID NOTICE = SampleEvents.of(PlatformNotified.class).noticeId();
    private static final UUID BLOCK = SampleEvents.of(BlockOrdered.class).blockId();
    private static final UUID SHARE = Orders.dispatchId(BLOCK, OrderKind.BLOCK, "ISP_DEMO");

    @Test
    @DisplayName("is live and nobody's turn until a platform is asked; then it is the platform's")
    void asked() {
        assertThat(reported().stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_LIVE);
        assertThat(Tracks.of(reported().progress()))
                .extracting(TrackStanding::track)
                .containsExactly(Track.COORDINATION);
        Told asked = notified();
        assertThat(asked.track(Track.REMOVAL).turn()).isEqualTo(new Turn(Party.PLATFORM, "FACEBOOK"));
        assertThat(asked.status()).isEqualTo(Status.REMOVAL_PENDING);
    }

    @Test
    @DisplayName("is the sender's turn when the notice did not arrive, was refused, or its time ran out")
    void back_at_the_sender() {
        Turn abei = new Turn(Party.AGENCY, "ABEI");
        Told undelivered = notified().then(NoticeDeliveryFailed.class);
        assertThat(undelivered.track(Track.REMOVAL))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.ITEM_UNDELIVERED, abei);
        assertThat(undelivered.then(NoticeDelivered.class).stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_REQUESTED);
        Told refused = notified().then(PlatformAnswered.class, "answer", Answer.REFUSED);
        assertThat(refused.track(Track.REMOVAL))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.ITEM_REFUSED, abei);
        assertThat(notified()
                        .then(PlatformAnswered.class, "answer", Answer.ACTING)
                        .stageOf(ITEM))
                .isEqualTo(ProgressStage.ITEM_REQUESTED);
        Told late = reported()
                .then(
                        PlatformNotified.class,
                        "clocks",
                        starts(Told.id(1), "ad_removal_24h", NOTICE, Told.BEGAN.plusSeconds(86_400)))
                .then(
                        ClockBreached.class,
                        "clockId",
                        Told.id(1),
                        "clocks",
                        starts(Told.id(2), "ad_block_after_24h", NOTICE, null));
        assertThat(late.track(Track.REMOVAL))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.ITEM_OVERDUE, abei);
        assertThat(late.progress().clocks().find(Told.id(2)).orElseThrow().track())
                .isEqualTo(Track.REMOVAL);
    }

    @Test
    @DisplayName("is gone only after our own check, never on the platform's word")
    void gone_after_a_check() {
        Told claimed = notified().then(RemovalClaimed.class);
        assertThat(claimed.stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_CLAIMED);
        assertThat(claimed.track(Track.REMOVAL).turn()).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
        assertThat(notified()
                        .then(RemovalClaimed.class)
                        .then(RemovalChecked.class, "result", CheckResult.STILL_THERE)
                        .stageOf(ITEM))
                .isEqualTo(ProgressStage.ITEM_REQUESTED);
        Told removed = claimed.then(RemovalChecked.class).then(ContentRemoved.class);
        assertThat(removed.stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_REMOVED);
        assertThat(removed.status()).isEqualTo(Status.EXECUTED);
    }

    @Test
    @DisplayName("that came back is owed again under its notice; without one it is the accountable body's turn")
    void back_again() {
        Told removed = notified().then(ContentRemoved.class);
        ClockChanges anew = Told.starts(Told.id(9), "ad_removal_24h", NOTICE, Told.BEGAN);
        assertThat(removed.then(ContentReappeared.class, "clocks", anew).stageOf(ITEM))
                .isEqualTo(ProgressStage.ITEM_REQUESTED);
        assertThat(removed.then(ContentReappeared.class).stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_REAPPEARED);
        assertThat(reported().then(ContentReappeared.class).stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_REAPPEARED);
        assertThat(notified()
                        .then(ContentRemoved.class)
                        .then(ContentRestored.class)
                        .stageOf(ITEM))
                .isEqualTo(ProgressStage.ITEM_RESTORED);
    }

    @Test
    @DisplayName("is cut off while a block is in force, and stands as it would without it once that is lifted")
    void blocked() {
        Told ordered = notified().then(BlockOrdered.class);
        assertThat(ordered.stageOf(BLOCK)).isEqualTo(ProgressStage.BLOCK_IN_PART);
        assertThat(ordered.progress().strands().find(SHARE).orElseThrow().turn())
                .isEqualTo(new Turn(Party.PROVIDER, "ISP_DEMO"));
        Told blocked = ordered.then(BlockConfirmed.class);
        assertThat(blocked.stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_BLOCKED);
        assertThat(blocked.status()).isEqualTo(Status.BLOCKING);
        Told lifted = blocked.then(RemovalClaimed.class).then(BlockLifted.class);
        assertThat(lifted.stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_CLAIMED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an order that did not reach whom it went to is the sender's turn until it is sent again or arrives")
    void undelivered(OrderKind kind) {
        Told asked = notified()
                .then(UserInfoRequested.class)
                .then(AccountLockRequested.class)
                .then(BlockOrdered.class, "providers", null);
        Told ordered = kind == OrderKind.LIFT ? asked.then(BlockConfirmed.class).then(BlockLifted.class) : asked;
        UUID order = switch (kind) {
            case BLOCK, LIFT -> BLOCK;
            case LOCK -> SampleEvents.of(AccountLockRequested.class).lockId();
            case USER_INFO -> SampleEvents.of(UserInfoRequested.class).requestId();
        };
        Object[] told = {"orderId", order, "kind", kind};
        ProgressStage before = ordered.stageOf(order);
        Told failed = ordered.then(OrderDeliveryFailed.class, told);
        Strand strand = failed.progress().strands().find(order).orElseThrow();
        assertThat(strand.stage().name()).endsWith("_UNDELIVERED");
        assertThat(strand.turn()).isEqualTo(new Turn(Party.AGENCY, strand.owner()));
        assertThat(NextSteps.of(failed.progress()))
                .anyMatch(step ->
                        step.command().equals("resend-order") && step.about().contains(order));
        assertThat(failed.then(OrderResent.class, told).stageOf(order)).isEqualTo(before);
        assertThat(failed.then(OrderDelivered.class, told).stageOf(order)).isEqualTo(before);
        assertThat(ordered.then(OrderDelivered.class, told).stageOf(order)).isEqualTo(before);
    }

    @Test
    @DisplayName("stays cut off while another block still covers it, and gone when it was gone before")
    void blocked_twice() {
        Told twice = notified()
                .then(BlockOrdered.class)
                .then(BlockConfirmed.class)
                .then(BlockOrdered.class, "blockId", Told.id(7))
                .then(BlockConfirmed.class, "blockId", Told.id(7))
                .then(BlockLifted.class);
        assertThat(twice.stageOf(ITEM)).isEqualTo(ProgressStage.ITEM_BLOCKED);
        assertThat(twice.then(BlockLifted.class, "blockId", Told.id(7)).stageOf(ITEM))
                .isEqualTo(ProgressStage.ITEM_REQUESTED);
        assertThat(notified()
                        .then(ContentRemoved.class)
                        .then(BlockOrdered.class)
                        .then(BlockConfirmed.class)
                        .stageOf(ITEM))
                .isEqualTo(ProgressStage.ITEM_REMOVED);
    }

    @Test
    @DisplayName("added later belongs to the accountable body; an account lock is the platform's turn until confirmed")
    void added_and_locked() {
        Told added = reported().then(ItemAdded.class);
        assertThat(added.progress().strands().find(ITEM).orElseThrow().owner()).isEqualTo("ABEI");
        UUID lock = SampleEvents.of(AccountLockRequested.class).lockId();
        Told asked = reported().then(ViolationClassified.class).then(AccountLockRequested.class);
        assertThat(asked.track(Track.REMOVAL).turn()).isEqualTo(new Turn(Party.PLATFORM, "FACEBOOK"));
        assertThat(asked.then(AccountLocked.class).stageOf(lock)).isEqualTo(ProgressStage.LOCK_IN_FORCE);
    }

    @Test
    @DisplayName("under way leaves nothing to wait for of the accountable body as such; over, the case is to be closed")
    void over() {
        Told under = reported().then(ViolationClassified.class).then(PlatformNotified.class);
        assertThat(under.track(Track.COORDINATION).turn()).isNull();
        assertThat(Tracks.pressing(Tracks.of(under.progress())).orElseThrow().track())
                .isEqualTo(Track.REMOVAL);
        Told over = under.then(ContentRemoved.class);
        assertThat(over.track(Track.COORDINATION))
                .extracting(TrackStanding::stage, TrackStanding::turn)
                .containsExactly(ProgressStage.OUTCOME_OWED, new Turn(Party.AGENCY, "ABEI"));
        assertThat(NextSteps.of(over.progress()))
                .extracting(NextStep::command)
                .contains("notify-outcome")
                .doesNotContain("close-case");
        Told told = over.then(OutcomeNotified.class, "addressee", Addressee.REPORTER);
        assertThat(told.track(Track.COORDINATION).stage()).isEqualTo(ProgressStage.TO_CLOSE);
        assertThat(NextSteps.of(told.progress()))
                .extracting(NextStep::command)
                .contains("close-case")
                .doesNotContain("notify-outcome");
    }

    @Test
    @DisplayName(
            "never asked for keeps a violation from being over, is counted, and may be left live when the case is closed")
    void never_asked_for() {
        Told over = reported()
                .then(ViolationClassified.class)
                .then(ItemAdded.class, "item", other(1))
                .then(ItemAdded.class, "item", other(2))
                .then(PlatformNotified.class, "itemIds", List.of(ITEM))
                .then(ContentRemoved.class, "itemId", ITEM)
                .then(OutcomeNotified.class, "addressee", Addressee.REPORTER);
        assertThat(over.track(Track.COORDINATION))
                .extracting(TrackStanding::stage, TrackStanding::turn, TrackStanding::unasked)
                .containsExactly(ProgressStage.ITEMS_UNASKED, new Turn(Party.AGENCY, "ABEI"), 2);
        assertThat(over.track(Track.REMOVAL).unasked()).isEqualTo(2);
        assertThat(over.status()).isNotEqualTo(Status.EXECUTED);
        assertThat(NextSteps.of(over.progress()))
                .filteredOn(step -> step.command().equals("notify-platform"))
                .extracting(NextStep::about)
                .containsExactly(List.of(Told.id(1), Told.id(2)));
        assertThat(NextSteps.of(over.progress())).extracting(NextStep::command).contains("close-case");
        assertThat(over.then(ConclusionGiven.class, "finding", Finding.NO_VIOLATION)
                        .track(Track.COORDINATION)
                        .unasked())
                .isNull();
    }

    @Test
    @DisplayName("back in a closed case is somebody's task: the case is to be reopened, and nothing else is done in it")
    void back_in_a_closed_case() {
        Told closed = reported()
                .then(ViolationClassified.class)
                .then(PlatformNotified.class, "itemIds", List.of(ITEM))
                .then(ContentRemoved.class, "itemId", ITEM)
                .then(OutcomeNotified.class, "addressee", Addressee.REPORTER)
                .then(CaseClosed.class);
        assertThat(Tracks.pressing(Tracks.of(closed.progress()))).isEmpty();
        Told back = closed.then(ContentReappeared.class, "itemId", ITEM);
        assertThat(Tracks.pressing(Tracks.of(back.progress())).orElseThrow())
                .extracting(TrackStanding::stage, TrackStanding::turn, TrackStanding::due)
                .containsExactly(ProgressStage.TO_REOPEN, new Turn(Party.AGENCY, "ABEI"), null);
        assertThat(Tracks.waiting(back.progress())).extracting(Strand::stage).containsExactly(ProgressStage.TO_REOPEN);
        assertThat(NextSteps.of(back.progress())).extracting(NextStep::command).containsExactly("reopen-case");
        assertThat(NextSteps.of(back.then(CaseReopened.class).progress()))
                .filteredOn(step -> step.command().equals("notify-platform"))
                .extracting(NextStep::about)
                .containsExactly(List.of(ITEM));
    }

    @Test
    @DisplayName("under order is not to be blocked again, and what is left of several is one step")
    void one_step() {
        Told overdue = reported()
                .then(ViolationClassified.class)
                .then(ItemAdded.class, "item", other(1))
                .then(
                        PlatformNotified.class,
                        "itemIds",
                        List.of(ITEM, Told.id(1)),
                        "clocks",
                        Told.starts(Told.id(9), "ad_removal_24h", NOTICE, Told.BEGAN))
                .then(ClockBreached.class, "clockId", Told.id(9), "onBreach", "propose_blocking_and_sanction");
        assertThat(blocking(overdue)).containsExactly(List.of(ITEM, Told.id(1)));
        Told ordered = overdue.then(BlockOrdered.class, "itemIds", List.of(ITEM), "providers", null);
        assertThat(blocking(ordered)).containsExactly(List.of(Told.id(1)));
        List<NextStep> all = NextSteps.of(ordered.progress());
        assertThat(all)
                .extracting(step -> step.command() + step.by() + step.track())
                .doesNotHaveDuplicates();
    }

    private static List<List<UUID>> blocking(Told told) {
        return NextSteps.of(told.progress()).stream()
                .filter(step -> step.command().equals("order-block"))
                .map(NextStep::about)
                .toList();
    }

    private static Item other(int number) {
        return Varied.change(SampleEvents.of(ContentReported.class).items().getFirst(), "itemId", Told.id(number));
    }

    @Test
    @DisplayName("over, is told to every body that concluded too, but not to the one that answers for the case")
    void told_to_bodies() {
        Told over = reported()
                .then(ViolationClassified.class)
                .then(ConclusionGiven.class)
                .then(PlatformNotified.class)
                .then(ContentRemoved.class)
                .then(OutcomeNotified.class, "addressee", Addressee.REPORTER);
        UUID conclusion = SampleEvents.of(ConclusionGiven.class).conclusionId();
        assertThat(NextSteps.of(over.progress()))
                .filteredOn(step -> step.command().equals("notify-outcome"))
                .extracting(NextStep::about)
                .containsExactly(List.of(conclusion));
        Told handedOver = over.then(LeadAccepted.class, "accountable", Told.body("VFA"));
        assertThat(handedOver.track(Track.COORDINATION).stage()).isEqualTo(ProgressStage.TO_CLOSE);
        Told told = over.then(OutcomeNotified.class, "addressee", Addressee.SECTOR_BODY, "agency", "VFA");
        assertThat(told.track(Track.COORDINATION).stage()).isEqualTo(ProgressStage.TO_CLOSE);
    }

    @Test
    @DisplayName("overdue, offers a case against the platform, which nobody waits for and which is gone once opened")
    void a_case_against_the_platform() {
        Told proposed = notified().then(PlatformCaseProposed.class);
        assertThat(NextSteps.of(proposed.progress()))
                .filteredOn(step -> step.command().equals("open-platform-case"))
                .extracting(NextStep::by)
                .containsExactly(new Turn(Party.AGENCY, "ABEI"));
        assertThat(proposed.track(Track.REMOVAL).stage()).isEqualTo(ProgressStage.ITEM_REQUESTED);
        assertThat(NextSteps.of(proposed.then(PlatformCaseOpened.class).progress()))
                .extracting(NextStep::command)
                .doesNotContain("open-platform-case");
    }

    private static Told notified() {
        return reported().then(PlatformNotified.class, "itemIds", List.of(ITEM));
    }
}
