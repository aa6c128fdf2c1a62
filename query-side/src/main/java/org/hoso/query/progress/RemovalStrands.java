package org.hoso.query.progress;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hoso.cases.Clocks;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Report;

/** What notices and checks do to the strands. An item hangs on its latest notice. */
final class RemovalStrands {
    /** What is left of a request until it is known to have arrived. */
    static final String DELIVERY = "delivery";

    private RemovalStrands() {}

    static Strand item(Report.Item item, String owner, Instant at) {
        return Strand.begun(item.itemId(), ProgressStage.ITEM_LIVE, owner, at).withOther(item.platform());
    }

    static Strands notified(Strands strands, PlatformNotice.Event event) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> strands.changed(e.itemIds(), item -> asked(item, e));
            case PlatformNotice.NoticeDelivered e ->
                arrived(strands, e.noticeId())
                        .changed(
                                of(e.noticeId(), ProgressStage.ITEM_UNDELIVERED),
                                item -> item.to(ProgressStage.ITEM_REQUESTED, e.at()));
            case PlatformNotice.NoticeDeliveryFailed e ->
                strands.changed(
                        of(e.noticeId(), ProgressStage.ITEM_REQUESTED),
                        item -> item.to(ProgressStage.ITEM_UNDELIVERED, e.at()));
            case PlatformNotice.NoticeResent e ->
                strands.changed(
                        of(e.noticeId(), ProgressStage.ITEM_UNDELIVERED),
                        item -> item.to(ProgressStage.ITEM_REQUESTED, e.at()));
            case PlatformNotice.PlatformAnswered e ->
                e.answer() == Answer.REFUSED
                        ? arrived(strands, e.noticeId())
                                .changed(
                                        of(e.noticeId(), ProgressStage.ITEM_REQUESTED),
                                        item -> item.to(ProgressStage.ITEM_REFUSED, e.at()))
                        : arrived(strands, e.noticeId());
            case PlatformNotice.PlatformCaseProposed e ->
                strands.put(Strand.begun(
                        e.clockId(), ProgressStage.PLATFORM_CASE_PROPOSED, strands.owner(e.caseId()), e.at()));
            case PlatformNotice.PlatformCaseOpened e -> strands.without(e.clockId());
        };
    }

    /** A blocked item stays blocked while its removal is asked for. */
    private static Strand asked(Strand item, PlatformNotice.PlatformNotified e) {
        Strand noticed = item.ownedBy(e.by().agency())
                .withOther(e.platform())
                .withLink(e.noticeId())
                .withLeft(Set.of(DELIVERY));
        return onward(noticed, ProgressStage.ITEM_REQUESTED, e.at());
    }

    private static Strands arrived(Strands strands, UUID noticeId) {
        return strands.changed(
                item -> noticeId.equals(item.link()) && item.left().contains(DELIVERY), item -> item.without(DELIVERY));
    }

    /** What a block holds moves on beneath it. */
    private static Strand onward(Strand item, ProgressStage next, Instant at) {
        return item.stage() == ProgressStage.ITEM_BLOCKED ? item.beneath(next, at) : item.to(next, at);
    }

    static Strands removed(Strands strands, Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e ->
                strands.changed(e.itemIds(), item -> onward(item, ProgressStage.ITEM_CLAIMED, e.at()));
            case Removal.RemovalChecked e ->
                e.result() == CheckResult.STILL_THERE
                        ? strands.changed(
                                item -> item.id().equals(e.itemId()) && item.stage() == ProgressStage.ITEM_CLAIMED,
                                item -> item.to(ProgressStage.ITEM_REQUESTED, e.at()))
                        : strands;
            case Removal.ContentRemoved e ->
                strands.changed(e.itemId(), item -> item.to(ProgressStage.ITEM_REMOVED, e.at()));
            case Removal.ContentReappeared e -> strands.changed(e.itemId(), item -> back(item, e));
            case Removal.ContentRestored e ->
                strands.changed(e.itemId(), item -> item.withLink(null).to(ProgressStage.ITEM_RESTORED, e.at()));
        };
    }

    /** Where a clock runs again the platform owes its removal anew; else nobody is asked yet. */
    private static Strand back(Strand item, Removal.ContentReappeared e) {
        return e.clocks().started().isEmpty()
                ? item.withLink(null).to(ProgressStage.ITEM_REAPPEARED, e.at())
                : item.to(ProgressStage.ITEM_REQUESTED, e.at());
    }

    /** A breach turns the eyes from the platform to the body that asked; anything else of a clock changes no strand. */
    static Strands timed(Strands strands, Clocks.Event event, ProgressClocks clocks) {
        return switch (event) {
            case Clocks.ClockExtended e -> strands;
            case Clocks.ClockPaused e -> strands;
            case Clocks.ClockResumed e -> strands;
            case Clocks.ClockRejudged e -> strands;
            case Clocks.ClockWarned e -> strands;
            case Clocks.ClockBreached e ->
                clocks.about(e.clockId())
                        .map(about -> strands.changed(
                                item -> item.stage() == ProgressStage.ITEM_REQUESTED
                                        && (about.equals(item.link()) || about.equals(item.id())),
                                item -> item.to(ProgressStage.ITEM_OVERDUE, e.at())))
                        .orElse(strands);
        };
    }

    private static Predicate<Strand> of(UUID noticeId, ProgressStage stage) {
        return item -> noticeId.equals(item.link()) && item.stage() == stage;
    }
}
