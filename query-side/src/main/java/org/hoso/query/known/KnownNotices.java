package org.hoso.query.known;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;

/**
 * The notices of a case, in the order they were sent.
 *
 * @param withdrawing by the consequence of a ruling that asks for it, the notice to be withdrawn
 */
public record KnownNotices(Map<UUID, KnownNotice> byId, Map<UUID, UUID> withdrawing) {
    public static final KnownNotices NONE = new KnownNotices(Map.of(), Map.of());

    public Collection<KnownNotice> all() {
        return byId.values();
    }

    /** Whether every notice that asked for its removal fell: it need not be gone, nor was it rightly made go. */
    public boolean inVain(UUID itemId, KnownRulings rulings) {
        List<KnownNotice> asking = all().stream()
                .filter(notice -> notice.items().containsKey(itemId))
                .toList();
        return !asking.isEmpty() && asking.stream().allMatch(notice -> notice.fell(rulings));
    }

    /**
     * @param version  the event's place in its case
     * @param recorded when the event was recorded
     */
    public KnownNotices after(CaseEvent event, long version, Instant recorded) {
        return switch (event) {
            case PlatformNotice.Event e -> noticed(e, version);
            case Removal.Event e -> removed(e, version, recorded);
            case Appeal.Event e -> ruled(e);
            case Correction.RecordCorrected e -> each(notice -> notice.corrected(e));
            case Report.Event e -> this;
            case Evidence.Event e -> this;
            case Classification.Event e -> this;
            case Coordination.Event e -> this;
            case Conclusion.Event e -> this;
            case Subject.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Clocks.Event e -> this;
            case Merging.Event e -> this;
            case Closing.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private KnownNotices noticed(PlatformNotice.Event event, long version) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> with(Kept.with(byId, e.noticeId(), KnownNotice.sent(e, version)));
            case PlatformNotice.NoticeDelivered e ->
                one(e.noticeId(), notice -> notice.withDelivery(Delivery.DELIVERED));
            case PlatformNotice.NoticeDeliveryFailed e ->
                one(e.noticeId(), notice -> notice.withDelivery(Delivery.FAILED));
            case PlatformNotice.NoticeResent e -> one(e.noticeId(), KnownNotice::resent);
            case PlatformNotice.PlatformAnswered e -> one(e.noticeId(), notice -> notice.answered(version, e.answer()));
            case PlatformNotice.PlatformCaseProposed e -> this;
            case PlatformNotice.PlatformCaseOpened e -> this;
        };
    }

    private KnownNotices removed(Removal.Event event, long version, Instant recorded) {
        return switch (event) {
            case Removal.RemovalClaimed e -> one(e.noticeId(), notice -> notice.claimed(version, e.itemIds()));
            case Removal.RemovalChecked e -> this;
            case Removal.ContentRemoved e ->
                each(notice -> notice.item(e.itemId(), fate -> ItemFate.gone(e, version, recorded)));
            case Removal.ContentReappeared e -> each(notice -> notice.item(e.itemId(), fate -> ItemFate.BACK));
            case Removal.ContentRestored e -> each(notice -> notice.item(e.itemId(), fate -> ItemFate.BACK));
        };
    }

    private KnownNotices ruled(Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealDecided e -> owing(e.consequences());
            case Appeal.JudgmentRecorded e -> owing(e.consequences());
            case Appeal.ConsequenceSettled e -> settled(e.consequenceId());
            case Appeal.ConsequenceWaived e -> this;
            case Appeal.AppealFiled e -> this;
            case Appeal.AppealAccepted e -> this;
            case Appeal.AppealRefused e -> this;
            case Appeal.AppealWithdrawn e -> this;
            case Appeal.AppealDecisionServed e -> this;
            case Appeal.ExecutionSuspended e -> this;
            case Appeal.SuspensionLifted e -> this;
            case Appeal.DialogueHeld e -> this;
            case Appeal.LawsuitFiled e -> this;
        };
    }

    private KnownNotices owing(List<Consequence> opened) {
        Map<UUID, UUID> next = withdrawing;
        for (Consequence one : opened)
            if (one.kind() == ConsequenceKind.WITHDRAW_NOTICE)
                next = Kept.with(next, one.consequenceId(), one.reference());
        return new KnownNotices(byId, next);
    }

    private KnownNotices settled(UUID consequenceId) {
        UUID noticeId = withdrawing.get(consequenceId);
        return noticeId == null ? this : one(noticeId, notice -> notice.withWithdrawn(true));
    }

    private KnownNotices one(UUID noticeId, UnaryOperator<KnownNotice> change) {
        return with(Kept.changed(byId, noticeId, change));
    }

    private KnownNotices each(UnaryOperator<KnownNotice> change) {
        if (byId.isEmpty()) return this;
        Map<UUID, KnownNotice> next = new LinkedHashMap<>(byId);
        next.replaceAll((id, notice) -> change.apply(notice));
        return with(next);
    }

    private KnownNotices with(Map<UUID, KnownNotice> next) {
        return new KnownNotices(next, withdrawing);
    }
}
