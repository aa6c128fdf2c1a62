package org.hoso.command.casefile;

import java.util.UUID;
import org.hoso.cases.Blocking;

/** What the events of this step do to the file. */
final class BlockingFolding {
    private BlockingFolding() {}

    static CaseFile fold(CaseFile file, Blocking.Event event) {
        Blocks blocks = file.blocks();
        CaseFile folded = switch (event) {
            case Blocking.BlockOrdered e -> file.withBlocks(blocks.put(ordered(e)));
            case Blocking.BlockConfirmed e -> confirmed(file, e.blockId());
            case Blocking.OrderRefused e -> file;
            case Blocking.BlockLifted e -> lifted(file, e.blockId());
            case Blocking.BlockOrderWithdrawn e -> lifted(file, e.blockId());
            case Blocking.LiftingConfirmed e -> file;
            case Blocking.AccountLockRequested e -> file.withBlocks(blocks.put(requested(e)));
            case Blocking.AccountLocked e -> file.withBlocks(blocks.confirmed(e.lockId()));
        };
        return folded.withOrders(OrdersFolding.after(folded.orders(), event));
    }

    private static Blocks.Block ordered(Blocking.BlockOrdered e) {
        return new Blocks.Block(
                e.blockId(),
                e.itemIds(),
                e.providers(),
                e.by().agency(),
                e.by().officer(),
                e.breachedClock(),
                e.restsOn(),
                e.at(),
                Blocks.State.ORDERED);
    }

    /** From the first provider on: what is gone already stays gone; the rest is cut off, if not yet everywhere. */
    private static CaseFile confirmed(CaseFile file, UUID blockId) {
        return file.blocks()
                .block(blockId)
                .map(block -> file.withBlocks(file.blocks().put(block.withState(Blocks.State.IN_FORCE)))
                        .withItems(file.items()
                                .changed(
                                        block.itemIds(),
                                        item -> item.dealtWith() ? item : item.withLife(Items.Life.BLOCKED))))
                .orElse(file);
    }

    /** An item that another block still cuts off stays blocked. */
    private static CaseFile lifted(CaseFile file, UUID blockId) {
        Blocks left = file.blocks().changed(blockId, block -> block.withState(Blocks.State.LIFTED));
        return file.blocks()
                .block(blockId)
                .map(block -> file.withBlocks(left)
                        .withItems(file.items()
                                .changed(
                                        block.itemIds(),
                                        item -> left.cutsOff(item.itemId()) ? item : item.unblocked())))
                .orElse(file);
    }

    private static Blocks.Lock requested(Blocking.AccountLockRequested e) {
        return new Blocks.Lock(
                e.lockId(),
                e.subjectId(),
                e.platform(),
                e.kind(),
                e.by().agency(),
                e.by().officer(),
                e.restsOn(),
                e.at(),
                false);
    }
}
