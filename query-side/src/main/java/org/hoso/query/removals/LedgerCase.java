package org.hoso.query.removals;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.query.known.KnownNotices;
import org.hoso.query.known.KnownRulings;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** The removal ledger of one case, with who stands how to it, and what was asked of whom and fell. */
@Withers
record LedgerCase(
        CaseId caseId,
        long version,
        @Nullable CaseNumber number,
        CaseAccess access,
        List<LedgerItem> items,
        KnownNotices notices,
        KnownRulings rulings)
        implements OfCase, LedgerCaseBuilder.With {

    /** The view's pure function. */
    static LedgerCase after(@Nullable LedgerCase before, LedgeredCaseEvent ledgered) {
        CaseId id = ledgered.caseId();
        LedgerCase known = before == null
                ? new LedgerCase(id, -1, null, CaseAccess.of(id), List.of(), KnownNotices.NONE, KnownRulings.NONE)
                : before;
        CaseEvent event = ledgered.event();
        long next = ledgered.version();
        return new LedgerCase(
                        id,
                        next,
                        event instanceof ContentReported e ? e.caseNumber() : known.number(),
                        known.access().after(event, next),
                        known.told(event, ledgered.position(), next),
                        known.notices().after(event, next, ledgered.recordedAt()),
                        known.rulings().after(event))
                .anew(known);
    }

    /** Where asking for it turned out to be in vain, or not so after all, a new round begins. */
    private LedgerCase anew(LedgerCase before) {
        return withItems(Kept.changed(
                items, item -> before.inVain(item.itemId()) != inVain(item.itemId()), item -> item.anew(version)));
    }

    /** Whether every notice that asked for its removal fell. */
    boolean inVain(UUID itemId) {
        return notices.inVain(itemId, rulings);
    }

    /** What the ledger still says was removed. */
    List<LedgerItem> removed() {
        return items.stream()
                .filter(item -> item.removed() != null && !inVain(item.itemId()))
                .toList();
    }

    private List<LedgerItem> told(CaseEvent event, long position, long at) {
        if (event instanceof ContentReported e)
            return e.items().stream()
                    .map(item -> LedgerItem.of(item, position, at))
                    .toList();
        if (event instanceof ItemAdded e) return Kept.with(items, LedgerItem.of(e.item(), position, at));
        if (event instanceof PlatformNotified e) return changed(e.itemIds(), item -> item.asked(at));
        if (event instanceof EvidenceAdded e && e.itemId() != null)
            return changed(List.of(e.itemId()), item -> item.shownBy(e.sha256()));
        if (event instanceof Removal.Event e) return changed(of(e), item -> item.after(e, position, at));
        return event instanceof RecordCorrected e
                ? items.stream().map(item -> item.corrected(e)).toList()
                : items;
    }

    private static Collection<UUID> of(Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e -> e.itemIds();
            case Removal.RemovalChecked e -> List.of(e.itemId());
            case Removal.ContentRemoved e -> List.of(e.itemId());
            case Removal.ContentReappeared e -> List.of(e.itemId());
            case Removal.ContentRestored e -> List.of(e.itemId());
        };
    }

    private List<LedgerItem> changed(Collection<UUID> which, UnaryOperator<LedgerItem> change) {
        return Kept.changed(items, item -> which.contains(item.itemId()), change);
    }
}
