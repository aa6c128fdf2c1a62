package org.hoso.query.removals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Rulings;
import org.hoso.runtime.folding.Kept;

/**
 * Which notices asked for what, and which of them fell: annulled, or withdrawn because what they rest on fell.
 *
 * @param items       by notice
 * @param withdrawing by the consequence that asks for it, the notice to be withdrawn
 * @param withdrawn   notices of which that was settled
 */
record NoticedItems(Map<UUID, List<UUID>> items, Rulings rulings, Map<UUID, UUID> withdrawing, Set<UUID> withdrawn) {
    static final NoticedItems NOTHING = new NoticedItems(Map.of(), Rulings.NONE, Map.of(), Set.of());

    NoticedItems {
        items = Kept.orNone(items);
        withdrawing = Kept.orNone(withdrawing);
        withdrawn = Kept.orNone(withdrawn);
    }

    NoticedItems after(CaseEvent event) {
        if (event instanceof PlatformNotified e)
            return new NoticedItems(Kept.with(items, e.noticeId(), e.itemIds()), rulings, withdrawing, withdrawn);
        if (event instanceof Appeal.AppealDecided e)
            return owing(e.consequences()).ruled(e);
        if (event instanceof Appeal.JudgmentRecorded e)
            return owing(e.consequences()).ruled(e);
        if (event instanceof Appeal.ConsequenceSettled e && withdrawing.containsKey(e.consequenceId()))
            return new NoticedItems(
                    items, rulings, withdrawing, Kept.with(withdrawn, withdrawing.get(e.consequenceId())));
        return event instanceof Appeal.Event e ? ruled(e) : this;
    }

    /** Whether every notice that asked for its removal fell: it need not be gone, nor was it rightly made go. */
    boolean inVain(UUID itemId) {
        List<UUID> asking = items.entrySet().stream()
                .filter(notice -> notice.getValue().contains(itemId))
                .map(Map.Entry::getKey)
                .toList();
        return !asking.isEmpty() && asking.stream().allMatch(this::fell);
    }

    private boolean fell(UUID noticeId) {
        return rulings.annulled(noticeId) || withdrawn.contains(noticeId);
    }

    private NoticedItems owing(List<Consequence> opened) {
        Map<UUID, UUID> next = withdrawing;
        for (Consequence one : opened)
            if (one.kind() == ConsequenceKind.WITHDRAW_NOTICE)
                next = Kept.with(next, one.consequenceId(), one.reference());
        return new NoticedItems(items, rulings, next, withdrawn);
    }

    private NoticedItems ruled(Appeal.Event event) {
        return new NoticedItems(items, rulings.after(event), withdrawing, withdrawn);
    }
}
