package org.hoso.command.blocking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items.Item;

/** The canonical addresses that a block is about: each of its events names them, for whoever reads it alone. */
final class BlockedLinks {
    private BlockedLinks() {}

    /** @throws java.util.NoSuchElementException when the case has no such block */
    static List<String> of(UUID blockId, CaseFile file) {
        return of(file.blocks().block(blockId).orElseThrow().itemIds(), file);
    }

    static List<String> of(Collection<UUID> itemIds, CaseFile file) {
        return itemIds.stream()
                .flatMap(itemId -> file.items().find(itemId).stream())
                .map(Item::canonical)
                .toList();
    }
}
