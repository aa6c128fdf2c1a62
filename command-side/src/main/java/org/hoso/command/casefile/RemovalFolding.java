package org.hoso.command.casefile;

import org.hoso.cases.Looks.Look;
import org.hoso.cases.Removal;

/** What the events of this step do to the file. */
final class RemovalFolding {
    private RemovalFolding() {}

    static CaseFile fold(CaseFile file, Removal.Event event) {
        Items items = file.items();
        return switch (event) {
            case Removal.RemovalClaimed e -> file.withItems(items.changed(e.itemIds(), item -> item.claimed(e.at())));
            case Removal.RemovalChecked e ->
                file.withItems(items.changed(
                        e.itemId(), item -> item.checked(new Look(e.checkId(), e.result(), e.vantage(), e.at()))));
            case Removal.ContentRemoved e ->
                file.withItems(items.changed(e.itemId(), item -> item.now(Items.Life.REMOVED, e.at())));
            case Removal.ContentReappeared e ->
                file.withItems(items.changed(
                        e.itemId(),
                        item -> item.reappeared(!e.clocks().started().isEmpty(), e.at())));
            case Removal.ContentRestored e -> file.withItems(items.changed(e.itemId(), item -> item.restored(e.at())));
        };
    }
}
