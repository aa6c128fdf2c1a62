package org.hoso.query.progress;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hoso.cases.Blocking;
import org.hoso.cases.Clocks;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Report;

/** What notices, checks, blocks and locks do to the strands. An item hangs on its latest notice. */
final class RemovalStrands {
    private static final Set<Stage> GONE_OR_BACK = EnumSet.of(Stage.ITEM_REMOVED, Stage.ITEM_RESTORED);

    private RemovalStrands() {}

    static Strand item(Report.Item item, String owner, Instant at) {
        return Strand.begun(item.itemId(), Stage.ITEM_LIVE, owner, at).with(item.platform());
    }

    static Strands notified(Strands strands, PlatformNotice.Event event) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> strands.changed(e.itemIds(), item -> asked(item, e));
            case PlatformNotice.NoticeDelivered e ->
                strands.changed(
                        of(e.noticeId(), Stage.ITEM_UNDELIVERED), item -> item.to(Stage.ITEM_REQUESTED, e.at()));
            case PlatformNotice.NoticeDeliveryFailed e ->
                strands.changed(
                        of(e.noticeId(), Stage.ITEM_REQUESTED), item -> item.to(Stage.ITEM_UNDELIVERED, e.at()));
            case PlatformNotice.NoticeResent e ->
                strands.changed(
                        of(e.noticeId(), Stage.ITEM_UNDELIVERED), item -> item.to(Stage.ITEM_REQUESTED, e.at()));
            case PlatformNotice.PlatformAnswered e ->
                e.answer() == Answer.REFUSED
                        ? strands.changed(
                                of(e.noticeId(), Stage.ITEM_REQUESTED), item -> item.to(Stage.ITEM_REFUSED, e.at()))
                        : strands;
            case PlatformNotice.PlatformCaseProposed e ->
                strands.put(Strand.begun(e.clockId(), Stage.PLATFORM_CASE_PROPOSED, strands.owner(e.caseId()), e.at()));
            case PlatformNotice.PlatformCaseOpened e -> strands.without(e.clockId());
        };
    }

    /** A blocked item stays blocked while its removal is asked for. */
    private static Strand asked(Strand item, PlatformNotice.PlatformNotified e) {
        Strand noticed = item.ownedBy(e.by().agency()).with(e.platform()).on(e.noticeId());
        return onward(noticed, Stage.ITEM_REQUESTED, e.at());
    }

    /** What a block holds moves on beneath it. */
    private static Strand onward(Strand item, Stage next, Instant at) {
        return item.stage() == Stage.ITEM_BLOCKED ? item.beneath(next, at) : item.to(next, at);
    }

    static Strands removed(Strands strands, Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e ->
                strands.changed(e.itemIds(), item -> onward(item, Stage.ITEM_CLAIMED, e.at()));
            case Removal.RemovalChecked e ->
                e.result() == CheckResult.STILL_THERE
                        ? strands.changed(
                                item -> item.id().equals(e.itemId()) && item.stage() == Stage.ITEM_CLAIMED,
                                item -> item.to(Stage.ITEM_REQUESTED, e.at()))
                        : strands;
            case Removal.ContentRemoved e -> strands.changed(e.itemId(), item -> item.to(Stage.ITEM_REMOVED, e.at()));
            case Removal.ContentReappeared e -> strands.changed(e.itemId(), item -> back(item, e.at()));
            case Removal.ContentRestored e ->
                strands.changed(e.itemId(), item -> item.on(null).to(Stage.ITEM_RESTORED, e.at()));
        };
    }

    /** Under a notice the platform owes its removal again; without one nobody was asked yet. */
    private static Strand back(Strand item, Instant at) {
        return item.to(item.link() == null ? Stage.ITEM_REAPPEARED : Stage.ITEM_REQUESTED, at);
    }

    static Strands blocked(Strands strands, Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e ->
                strands.put(Strand.begun(e.blockId(), Stage.BLOCK_ORDERED, e.by().agency(), e.at())
                        .with(e.target().name())
                        .leaving(e.itemIds().stream().map(UUID::toString).collect(Collectors.toSet())));
            case Blocking.BlockConfirmed e ->
                strands.changed(under(e.blockId(), strands), item -> cutOff(item, e.at()))
                        .changed(e.blockId(), block -> block.to(Stage.BLOCK_IN_FORCE, e.at()));
            case Blocking.BlockLifted e -> lifted(strands, e);
            case Blocking.AccountLockRequested e ->
                strands.put(Strand.begun(e.lockId(), Stage.LOCK_ASKED, e.by().agency(), e.at())
                        .with(e.platform())
                        .on(e.subjectId()));
            case Blocking.AccountLocked e -> strands.changed(e.lockId(), lock -> lock.to(Stage.LOCK_IN_FORCE, e.at()));
        };
    }

    private static Strand cutOff(Strand item, Instant at) {
        return GONE_OR_BACK.contains(item.stage()) ? item : item.heldAt(Stage.ITEM_BLOCKED, at);
    }

    /** An item that another block still cuts off stays blocked. */
    private static Strands lifted(Strands strands, Blocking.BlockLifted e) {
        Predicate<Strand> wasCutOff = under(e.blockId(), strands);
        Strands next = strands.changed(e.blockId(), block -> block.to(Stage.BLOCK_LIFTED, e.at()));
        Predicate<Strand> freed = item -> next.all().stream()
                .filter(block -> block.stage() == Stage.BLOCK_IN_FORCE)
                .noneMatch(block -> block.left().contains(item.id().toString()));
        return next.changed(wasCutOff.and(freed), item -> item.released(e.at()));
    }

    private static Predicate<Strand> under(UUID blockId, Strands strands) {
        Set<String> items = strands.find(blockId).map(Strand::left).orElse(Set.of());
        return item -> items.contains(item.id().toString());
    }

    /** A breach turns the eyes from the platform to the body that asked; anything else of a clock changes no strand. */
    static Strands timed(Strands strands, Clocks.Event event, RunningClocks clocks) {
        return switch (event) {
            case Clocks.ClockExtended e -> strands;
            case Clocks.ClockPaused e -> strands;
            case Clocks.ClockResumed e -> strands;
            case Clocks.ClockRejudged e -> strands;
            case Clocks.ClockWarned e -> strands;
            case Clocks.ClockBreached e ->
                clocks.about(e.clockId())
                        .map(about -> strands.changed(
                                item -> item.stage() == Stage.ITEM_REQUESTED
                                        && (about.equals(item.link()) || about.equals(item.id())),
                                item -> item.to(Stage.ITEM_OVERDUE, e.at())))
                        .orElse(strands);
        };
    }

    private static Predicate<Strand> of(UUID noticeId, Stage stage) {
        return item -> noticeId.equals(item.link()) && item.stage() == stage;
    }
}
