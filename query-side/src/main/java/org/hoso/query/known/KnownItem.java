package org.hoso.query.known;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Appeal;
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
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.query.folding.Corrected;
import org.hoso.runtime.folding.Kept;

/**
 * A piece of content, the unit of removal.
 *
 * @param canonical address, one spelling for the same content
 * @param addedAt   when it came into the case
 * @param fate      what became of it, whoever asked for it
 */
public record KnownItem(UUID itemId, String platform, String canonical, Instant addedAt, ItemFate fate) {
    private static KnownItem of(Report.Item item, Instant at) {
        return new KnownItem(item.itemId(), item.platform(), item.url().canonical(), at, ItemFate.THERE);
    }

    /** All of a case after an event, in the order they came in. */
    static Map<UUID, KnownItem> after(Map<UUID, KnownItem> items, CaseEvent event, long version, Instant recorded) {
        return switch (event) {
            case Report.Event e -> reported(items, e);
            case Removal.Event e -> removed(items, e, version, recorded);
            case Correction.RecordCorrected e ->
                Corrected.instant(e)
                        .map(truly -> each(items, fate -> fate.truly(e.version(), truly)))
                        .orElse(items);
            case Evidence.Event e -> items;
            case Classification.Event e -> items;
            case Coordination.Event e -> items;
            case Conclusion.Event e -> items;
            case Subject.Event e -> items;
            case PlatformNotice.Event e -> items;
            case Blocking.Event e -> items;
            case Orders.Event e -> items;
            case Sanction.Event e -> items;
            case Appeal.Event e -> items;
            case Clocks.Event e -> items;
            case Merging.Event e -> items;
            case Closing.Event e -> items;
            case Erasure.Event e -> items;
        };
    }

    private static Map<UUID, KnownItem> reported(Map<UUID, KnownItem> items, Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> and(Map.of(), e.items(), e.at());
            case Report.ItemAdded e -> and(items, List.of(e.item()), e.at());
            case Report.ReportJoined e -> items;
            case Report.ReportRejected e -> items;
            case Report.InformationRequested e -> items;
            case Report.InformationSupplied e -> items;
            case Report.OutcomeNotified e -> items;
        };
    }

    private static Map<UUID, KnownItem> and(Map<UUID, KnownItem> items, List<Report.Item> more, Instant at) {
        Map<UUID, KnownItem> next = items;
        for (Report.Item item : more) next = Kept.with(next, item.itemId(), of(item, at));
        return next;
    }

    private static Map<UUID, KnownItem> removed(
            Map<UUID, KnownItem> items, Removal.Event event, long version, Instant recorded) {
        return switch (event) {
            case Removal.RemovalClaimed e -> items;
            case Removal.RemovalChecked e -> items;
            case Removal.ContentRemoved e ->
                Kept.changed(items, e.itemId(), item -> item.fate(ItemFate.gone(e, version, recorded)));
            case Removal.ContentReappeared e -> Kept.changed(items, e.itemId(), item -> item.fate(ItemFate.BACK));
            case Removal.ContentRestored e -> Kept.changed(items, e.itemId(), item -> item.fate(ItemFate.BACK));
        };
    }

    private static Map<UUID, KnownItem> each(Map<UUID, KnownItem> items, UnaryOperator<ItemFate> change) {
        Map<UUID, KnownItem> next = new LinkedHashMap<>(items);
        next.replaceAll((id, item) -> item.fate(change.apply(item.fate())));
        return next;
    }

    private KnownItem fate(ItemFate next) {
        return new KnownItem(itemId, platform, canonical, addedAt, next);
    }
}
