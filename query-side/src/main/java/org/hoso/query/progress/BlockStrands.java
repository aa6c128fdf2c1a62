package org.hoso.query.progress;

import static org.hoso.query.progress.RemovalStrands.DELIVERY;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What blocks, their lifting and account locks do to the strands. Of providers that an order names each has a strand of its own, which
 * hangs on the block's and is waited for by itself; an order to all of a kind is one strand.
 */
final class BlockStrands {
    private static final Set<ProgressStage> GONE_OR_BACK =
            EnumSet.of(ProgressStage.ITEM_REMOVED, ProgressStage.ITEM_RESTORED);
    private static final Set<ProgressStage> OF_BLOCKS = EnumSet.of(
            ProgressStage.BLOCK_ORDERED,
            ProgressStage.BLOCK_UNDELIVERED,
            ProgressStage.BLOCK_REFUSED,
            ProgressStage.BLOCK_IN_FORCE,
            ProgressStage.LIFT_ORDERED,
            ProgressStage.LIFT_UNDELIVERED,
            ProgressStage.LIFT_REFUSED,
            ProgressStage.BLOCK_LIFTED);

    private BlockStrands() {}

    /** Whether it is what one provider was asked by name, and not the block as a whole. */
    static boolean isShare(Strand strand) {
        return strand.link() != null && OF_BLOCKS.contains(strand.stage());
    }

    /** Whether somebody has yet to block or to lift, whoever's turn that is. */
    static boolean isOwed(Strand strand) {
        return OF_BLOCKS.contains(strand.stage()) && strand.stage().open();
    }

    static Stream<Strand> shares(Strands strands, UUID blockId) {
        return strands.all().stream().filter(strand -> isShare(strand) && blockId.equals(strand.link()));
    }

    static Strands blocked(Strands strands, Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e -> ordered(strands, e);
            case Blocking.BlockConfirmed e ->
                said(
                        strands.changed(under(e.blockId(), strands), item -> cutOff(item, e.at())),
                        e.blockId(),
                        spokenFor(e.provider(), e.by(), e.blockId(), strands),
                        ProgressStage.BLOCK_IN_FORCE,
                        e.at());
            case Blocking.OrderRefused e ->
                strands.changed(
                        strand -> strand.id().equals(Orders.dispatchId(e.blockId(), e.kind(), e.provider()))
                                && strand.stage().open(),
                        strand -> strand.to(refused(e.kind()), e.at()));
            case Blocking.BlockLifted e -> lifted(strands, e);
            // Whoever was to cut access owes nothing: as if it had not been ordered.
            case Blocking.BlockOrderWithdrawn e ->
                strands.without(strand -> strand.id().equals(e.blockId())
                        || (isShare(strand) && e.blockId().equals(strand.link())));
            case Blocking.LiftingConfirmed e ->
                said(
                        strands,
                        e.blockId(),
                        spokenFor(e.provider(), e.by(), e.blockId(), strands),
                        ProgressStage.BLOCK_LIFTED,
                        e.at());
            case Blocking.AccountLockRequested e ->
                strands.put(Strand.begun(e.lockId(), ProgressStage.LOCK_ASKED, e.by().agency(), e.at())
                        .withOther(e.platform())
                        .withLink(e.subjectId())
                        .withLeft(Set.of(DELIVERY)));
            case Blocking.AccountLocked e ->
                strands.changed(e.lockId(), lock -> lock.to(ProgressStage.LOCK_IN_FORCE, e.at()));
        };
    }

    private static Strands ordered(Strands strands, Blocking.BlockOrdered e) {
        List<String> named = e.providers() == null ? List.of() : e.providers();
        ProgressStage stage = named.isEmpty() ? ProgressStage.BLOCK_ORDERED : ProgressStage.BLOCK_IN_PART;
        Strand block = Strand.begun(e.blockId(), stage, e.by().agency(), e.at())
                .withOther(e.target().name())
                .withLeft(
                        Stream.concat(Stream.of(DELIVERY), e.itemIds().stream().map(UUID::toString))
                                .collect(Collectors.toSet()));
        return asked(strands.put(block), block, OrderKind.BLOCK, named, e.at());
    }

    private static Strands asked(Strands strands, Strand block, OrderKind kind, List<String> providers, Instant at) {
        ProgressStage stage = kind == OrderKind.LIFT ? ProgressStage.LIFT_ORDERED : ProgressStage.BLOCK_ORDERED;
        Strands next = strands;
        for (String provider : providers)
            next = next.put(Strand.begun(Orders.dispatchId(block.id(), kind, provider), stage, block.owner(), at)
                    .withOther(provider)
                    .withLink(block.id())
                    .withLeft(Set.of(DELIVERY)));
        return next;
    }

    private static List<String> spokenFor(@Nullable String provider, Actor by, UUID blockId, Strands strands) {
        return Blocking.spokenFor(provider, by, providers(strands, blockId));
    }

    private static List<String> providers(Strands strands, UUID blockId) {
        return shares(strands, blockId)
                .map(Strand::other)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The block as a whole follows when the last of them has said it. */
    private static Strands said(Strands strands, UUID blockId, List<String> whose, ProgressStage done, Instant at) {
        Predicate<Strand> theirs = strand -> isShare(strand)
                && blockId.equals(strand.link())
                && strand.stage() != done
                && whose.contains(strand.other());
        Strands next = strands.changed(theirs, share -> share.to(done, at));
        return shares(next, blockId).allMatch(share -> share.stage() == done)
                ? next.changed(blockId, block -> block.stage() == done ? block : block.to(done, at))
                : next;
    }

    private static ProgressStage refused(OrderKind kind) {
        return kind == OrderKind.LIFT ? ProgressStage.LIFT_REFUSED : ProgressStage.BLOCK_REFUSED;
    }

    private static Strand cutOff(Strand item, Instant at) {
        return GONE_OR_BACK.contains(item.stage()) ? item : item.heldAt(ProgressStage.ITEM_BLOCKED, at);
    }

    /** An item that another block still cuts off stays blocked; what each provider was asked to cut, it is now asked to open. */
    private static Strands lifted(Strands strands, Blocking.BlockLifted e) {
        Predicate<Strand> wasCutOff = under(e.blockId(), strands);
        List<String> named = providers(strands, e.blockId());
        ProgressStage stage = named.isEmpty() ? ProgressStage.LIFT_ORDERED : ProgressStage.LIFT_IN_PART;
        Strands without = strands.without(
                        strand -> isShare(strand) && e.blockId().equals(strand.link()))
                .changed(
                        e.blockId(),
                        block -> block.withLeft(Kept.with(block.left(), DELIVERY))
                                .to(stage, e.at()));
        Strands next = without.find(e.blockId())
                .map(block -> asked(without, block, OrderKind.LIFT, named, e.at()))
                .orElse(without);
        Predicate<Strand> freed = item -> next.all().stream()
                .filter(block -> block.left().contains(item.id().toString()))
                .noneMatch(block -> cuts(block, next));
        return next.changed(wasCutOff.and(freed), item -> item.released(e.at()));
    }

    /** With one provider at least. */
    private static boolean cuts(Strand block, Strands strands) {
        return Stream.concat(Stream.of(block), shares(strands, block.id()))
                .anyMatch(strand -> strand.stage() == ProgressStage.BLOCK_IN_FORCE);
    }

    /** Proved before each provider was followed: what its owner settled then is not asked of anybody again. */
    static Strands proved(Strands strands, UUID blockId, Instant at) {
        boolean lifting = strands.find(blockId)
                .filter(block -> block.stage() == ProgressStage.LIFT_ORDERED
                        || block.stage() == ProgressStage.LIFT_UNDELIVERED
                        || block.stage() == ProgressStage.LIFT_IN_PART)
                .isPresent();
        return lifting ? said(strands, blockId, providers(strands, blockId), ProgressStage.BLOCK_LIFTED, at) : strands;
    }

    private static Predicate<Strand> under(UUID blockId, Strands strands) {
        Set<String> items = strands.find(blockId).map(Strand::left).orElse(Set.of());
        return item -> items.contains(item.id().toString());
    }
}
