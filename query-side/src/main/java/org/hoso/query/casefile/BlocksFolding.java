package org.hoso.query.casefile;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.query.casefile.CarryingOut.Said;
import org.hoso.query.casefile.CarryingOut.State;
import org.hoso.query.casefile.Measures.*;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** What blocks, their lifting and locks do to {@link Measures}. */
final class BlocksFolding {
    private BlocksFolding() {}

    static Measures fold(Measures kept, Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e ->
                kept.withBlocks(Kept.with(
                        kept.blocks(),
                        new AccessBlock(
                                e.blockId(),
                                ordered(e),
                                null,
                                null,
                                CarryingOut.asked(e.blockId(), OrderKind.BLOCK, e.receivers(), e.at()),
                                null)));
            case Blocking.BlockConfirmed e -> answered(kept.block(e.blockId(), block -> confirmed(block, e)), e);
            case Blocking.OrderRefused e ->
                said(
                        kept,
                        e.blockId(),
                        e.kind(),
                        e.provider(),
                        new Said(State.REFUSED, e.at(), null, Personal.of("reason", e.reason()), e.by().agency()),
                        e.by());
            case Blocking.BlockLifted e -> kept.block(e.blockId(), block -> lifted(block, e));
            case Blocking.BlockOrderWithdrawn e -> kept.block(e.blockId(), block -> takenBack(block, e));
            case Blocking.LiftingConfirmed e ->
                said(
                        kept,
                        e.blockId(),
                        OrderKind.LIFT,
                        e.provider(),
                        new Said(State.CONFIRMED, e.at(), e.receipt(), null, e.by().agency()),
                        e.by());
            case Blocking.AccountLockRequested e -> kept.withLocks(Kept.with(kept.locks(), requested(e)));
            case Blocking.AccountLocked e ->
                kept.withLocks(Kept.changed(
                        kept.locks(), lock -> lock.lockId().equals(e.lockId()), lock -> lock.withLockedAt(e.at())));
        };
    }

    /** What became of an order on its way to one of those it went to. */
    static Measures carried(Measures kept, Orders.Event event) {
        return switch (event) {
            case Orders.OrderDelivered e -> carried(kept, e.orderId(), all -> all.delivered(e.dispatchId(), e.at()));
            case Orders.OrderDeliveryFailed e ->
                carried(kept, e.orderId(), all -> all.undelivered(e.dispatchId(), e.at()));
            case Orders.OrderResent e -> carried(kept, e.orderId(), all -> all.resent(e.dispatchId(), e.at()));
        };
    }

    private static Measures carried(Measures kept, UUID orderId, UnaryOperator<CarryingOut> change) {
        return kept.block(orderId, block -> block.carrying(change));
    }

    private static AccessBlock confirmed(AccessBlock block, Blocking.BlockConfirmed e) {
        BlockReceipt first = block.confirmed() == null ? new BlockReceipt(e.receipt(), e.at()) : block.confirmed();
        return block.withConfirmed(first);
    }

    private static Measures answered(Measures kept, Blocking.BlockConfirmed e) {
        Said done = new Said(State.CONFIRMED, e.at(), e.receipt(), null, e.by().agency());
        return said(kept, e.blockId(), OrderKind.BLOCK, e.provider(), done, e.by());
    }

    private static Measures said(
            Measures kept, UUID blockId, OrderKind kind, @Nullable String provider, Said answer, Actor by) {
        UnaryOperator<CarryingOut> change = all -> all.said(Blocking.spokenFor(provider, by, all.receivers()), answer);
        return kept.block(blockId, block -> {
            CarryingOut all = kind == OrderKind.LIFT ? block.lifting() : block.blocking();
            if (all == null) return block;
            return kind == OrderKind.LIFT
                    ? block.withLifting(change.apply(all))
                    : block.withBlocking(change.apply(all));
        });
    }

    /** It goes to everybody to whom the order went. */
    private static AccessBlock lifted(AccessBlock block, Blocking.BlockLifted e) {
        return new AccessBlock(
                block.blockId(),
                block.ordered(),
                block.confirmed(),
                lifted(e),
                block.blocking(),
                CarryingOut.asked(e.blockId(), OrderKind.LIFT, block.blocking().receivers(), e.at()));
    }

    private static OrderedBlock ordered(Blocking.BlockOrdered e) {
        return new OrderedBlock(
                e.by().agency(),
                e.itemIds(),
                e.target(),
                e.ground(),
                e.breachedClock(),
                e.document(),
                e.mandate(),
                e.at(),
                e.restsOn());
    }

    private static LiftedBlock lifted(Blocking.BlockLifted e) {
        return new LiftedBlock(Personal.of("reason", e.reason()), e.consequenceId(), e.document(), e.at(), null);
    }

    /** Nobody is asked to open again what nobody has cut. */
    private static AccessBlock takenBack(AccessBlock block, Blocking.BlockOrderWithdrawn e) {
        return block.withLifted(new LiftedBlock(Personal.of("reason", e.reason()), null, e.document(), e.at(), true))
                .withLifting(null);
    }

    private static AccountLock requested(Blocking.AccountLockRequested e) {
        return new AccountLock(
                e.lockId(),
                e.by().agency(),
                e.platform(),
                e.subjectId(),
                e.kind(),
                e.days(),
                e.document(),
                e.at(),
                null,
                e.restsOn());
    }
}
