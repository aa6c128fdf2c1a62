package org.hoso.query.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.runtime.folding.Kept;

/** The items of a case, in the order they came in. */
final class Items {
    private Items() {}

    static List<CaseItem> after(List<CaseItem> items, Report.Event event) {
        return switch (event) {
            case Report.ContentReported e ->
                e.items().stream().map(item -> CaseItem.of(item, e.at())).toList();
            case Report.ReportJoined e -> items;
            case Report.ReportRejected e -> items;
            case Report.InformationRequested e -> items;
            case Report.InformationSupplied e -> items;
            case Report.ItemAdded e -> Kept.with(items, CaseItem.of(e.item(), e.at()));
            case Report.OutcomeNotified e -> items;
        };
    }

    static List<CaseItem> after(List<CaseItem> items, Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e -> items;
            case Removal.RemovalChecked e -> changed(items, e.itemId(), item -> item.checked(e));
            case Removal.ContentRemoved e -> items;
            case Removal.ContentReappeared e -> changed(items, e.itemId(), item -> item.reappeared(e));
            case Removal.ContentRestored e -> items;
        };
    }

    private static List<CaseItem> changed(List<CaseItem> items, UUID itemId, UnaryOperator<CaseItem> change) {
        return Kept.changed(items, item -> item.itemId().equals(itemId), change);
    }
}
